import type { Catalogs } from '@placet/base';
import { describe, expect, it } from 'vitest';
import { catalogs } from './catalogs.js';
import { writingCatalogs } from './writing/catalogs.js';

const numbers = [0, 1, 2, 5, 21, 1000];

/** Everything that is said, with a name where one belongs and with each kind of number. */
function texts(value: object, named: boolean): string[] {
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) => {
    if (typeof one !== 'function') {
      return typeof one === 'string' ? [one] : texts(one as object, named);
    }
    const say = one as (value: number | string) => string;
    // What takes a name, and what takes a number.
    if (/^(replyTo|reportReceived|noticeWho)$/.test(key)) return [say('Zoé')];
    return named ? [] : numbers.map((number) => say(number));
  });
}

async function read(from: Catalogs<object>, locale: string): Promise<object> {
  return Object.values((await from[locale]?.()) ?? {})[0] ?? {};
}

const both: readonly (readonly [string, Catalogs<object>])[] = [
  ['what is read', catalogs],
  ['what is said to who writes', writingCatalogs],
];

describe.each(both)('%s', (_, words) => {
  it('is there in the same languages, so that a form speaks but one', () => {
    expect(Object.keys(words)).toEqual(Object.keys(catalogs));
    for (const locale of Object.keys(words)) {
      expect(Intl.getCanonicalLocales(locale)).toEqual([locale]);
    }
  });

  it.each(Object.keys(words))('says everything in %s, in its own words', async (locale) => {
    const catalog = await read(words, locale);
    const english = await read(words, 'en');
    expect(JSON.stringify(Object.keys(catalog).toSorted())).toBe(
      JSON.stringify(Object.keys(english).toSorted()),
    );
    for (const text of texts(catalog, false)) {
      expect(text).toBe(text.trim());
      expect(text).not.toBe('');
      expect(text).not.toMatch(/[<>{}#|]|undefined/);
    }
    // Where a name belongs, it stands, and apart from what is around it.
    const named = texts(catalog, true).filter((text) => text.includes('Zoé'));
    for (const text of named) expect(text).toContain('\u2068Zoé\u2069');
    expect(named).toHaveLength(texts(english, true).filter((text) => text.includes('Zoé')).length);
    if (locale === 'en') return;
    // One word may be the same in two languages; a sentence is not.
    const theirs = new Set(texts(english, true));
    expect(texts(catalog, true).filter((text) => text.includes(' ') && theirs.has(text))).toEqual(
      [],
    );
  });
});
