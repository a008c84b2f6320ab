import type { Catalogs } from '@placet/base';
import { describe, expect, it } from 'vitest';
import { buttonCatalogs } from './button/catalogs.js';
import { catalogs } from './catalogs.js';
import { detailsCatalogs } from './details/catalogs.js';
import { embedCatalogs } from './embed/catalogs.js';
import { historyCatalogs } from './history/catalogs.js';

/** Everything that is said, with a service's name where one belongs. */
function texts(value: object): string[] {
  return Object.values(value).flatMap((one: unknown) => {
    if (typeof one === 'function') return [(one as (service: string) => string)('Vidéo & Co')];
    return typeof one === 'string' ? [one] : texts(one as object);
  });
}

const others: readonly (readonly [string, Catalogs<object>])[] = [
  ['button', buttonCatalogs],
  ['embed', embedCatalogs],
  ['details', detailsCatalogs],
  ['history', historyCatalogs],
];

describe.each(others)('the words of the %s', (_, words) => {
  it('are there in every language of the question, so that an interface speaks but one', () => {
    expect(Object.keys(words)).toEqual(Object.keys(catalogs));
  });

  it.each(Object.keys(words).filter((locale) => locale !== 'en'))(
    'say everything in their own words: %s',
    async (locale) => {
      const english = texts(await words.en());
      const own = texts((await words[locale]?.()) ?? {});
      expect(own).toHaveLength(english.length);
      for (const text of own) {
        expect(text).toBe(text.trim());
        expect(text).not.toBe('');
        expect(text).not.toMatch(/[<>{}]|undefined/);
      }
      // One word may be the same in two languages; a sentence is not.
      expect(own.filter((text) => text.includes(' ') && english.includes(text))).toEqual([]);
      // Where the English one names the service, so does this.
      for (const [index, text] of english.entries()) {
        expect(own[index]?.includes('Vidéo & Co')).toBe(text.includes('Vidéo & Co'));
      }
    },
  );
});

it.each(Object.keys(detailsCatalogs))('tables and dates are written in %s', async (locale) => {
  const { language } = (await detailsCatalogs[locale]?.()) ?? {};
  // Most pages in Norwegian say no more than that.
  expect(language).toBe(locale === 'no' ? 'nb' : locale);
  expect(Intl.DateTimeFormat.supportedLocalesOf(language ?? '')).toEqual([language]);
});
