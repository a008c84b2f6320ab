import { describe, expect, it } from 'vitest';
import { guilt, read, texts } from './catalogs.fixture.js';
import { catalogs } from './catalogs.js';

/** The official languages of the European Union (Regulation No 1/1958, as amended). */
const european = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(
  ' ',
);

const all = await Promise.all(
  Object.keys(catalogs).map(async (locale) => [locale, await read(catalogs, locale)] as const),
);

it('there is one for each official language of the Union, and for others', () => {
  const locales = all.map(([locale]) => locale);
  expect(locales).toEqual(expect.arrayContaining(european));
  expect(locales).toEqual(
    expect.arrayContaining(['ar', 'he', 'fa', 'zh-Hans', 'zh-Hant', 'pt-BR']),
  );
  for (const locale of locales) expect(Intl.getCanonicalLocales(locale)).toEqual([locale]);
});

describe.each(all)('%s', (locale, strings) => {
  it('says everything, in its own words', async () => {
    const english = new Set(locale === 'en' ? [] : texts(await read(catalogs, 'en')));
    for (const text of texts(strings)) {
      expect(text).toBe(text.trim());
      expect(text).not.toBe('');
      expect(text).not.toMatch(/[<>{}]/);
    }
    // One word may be the same in two languages; a sentence is not.
    const borrowed = texts(strings).filter((text) => text.includes(' ') && english.has(text));
    expect(borrowed).toEqual([]);
  });

  it('asks, and makes refusing as short as accepting', () => {
    const { title, accept, refuse, choose, acceptAll, refuseAll } = strings;
    expect(title).toMatch(/[?？؟;]$/u);
    expect(new Set([accept, refuse, choose]).size).toBe(3);
    // What fits on one button fits on the other.
    for (const [yes, no] of [
      [accept, refuse],
      [acceptAll, refuseAll],
    ] as const) {
      expect(no.length - yes.length).toBeLessThanOrEqual(6);
    }
    expect(Math.max(accept.length, refuse.length, choose.length)).toBeLessThanOrEqual(12);
  });

  it('makes nobody feel guilty, and claims no legitimate interest', () => {
    for (const text of texts(strings)) expect(text).not.toMatch(guilt);
  });
});
