import type { Catalogs } from '@placet/base';
import { describe, expect, it } from 'vitest';
import { buttonCatalogs } from './button/catalogs.js';
import { guilt, read, texts } from './catalogs.fixture.js';
import { catalogs } from './catalogs.js';
import { detailsCatalogs } from './details/catalogs.js';
import { embedCatalogs } from './embed/catalogs.js';
import { historyCatalogs } from './history/catalogs.js';
import { noticeCatalogs } from './notices/catalogs.js';

const others: readonly (readonly [string, Catalogs<object>])[] = [
  ['button', buttonCatalogs],
  ['embed', embedCatalogs],
  ['details', detailsCatalogs],
  ['history', historyCatalogs],
  ['notices', noticeCatalogs],
];

describe.each(others)('the words of the %s', (_, words) => {
  it('are there in every language of the question, so that an interface speaks but one', () => {
    expect(Object.keys(words)).toEqual(Object.keys(catalogs));
  });

  it.each(Object.keys(words).filter((locale) => locale !== 'en'))(
    'say everything in their own words: %s',
    async (locale) => {
      const english = texts(await read(words, 'en'));
      const own = texts(await read(words, locale));
      expect(own).toHaveLength(english.length);
      for (const text of own) {
        expect(text).toBe(text.trim());
        expect(text).not.toBe('');
        expect(text).not.toMatch(/[<>{}]|undefined/);
        expect(text).not.toMatch(guilt);
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
  const { language } = await read(detailsCatalogs, locale);
  // Most pages in Norwegian say no more than that.
  expect(language).toBe(locale === 'no' ? 'nb' : locale);
  expect(Intl.DateTimeFormat.supportedLocalesOf(language)).toEqual([language]);
});

it.each(Object.keys(catalogs))(
  'one thing has one name wherever it is shown: %s',
  async (locale) => {
    const main = await read(catalogs, locale);
    const details = await read(detailsCatalogs, locale);
    const button = await read(buttonCatalogs, locale);
    expect(details.necessary).toBe(main.categories.necessary.title);
    expect(button.choices).toBe(main.preferences);
    // In English its capitals are the law's own (California, 11 CCR § 7015).
    expect(button.optOut).toBe(locale === 'en' ? 'Your Privacy Choices' : main.optOutTitle);
  },
);

it.each([['question', catalogs] as const, ...others])(
  'French keeps its punctuation on the line of its word: %s',
  async (_, words) => {
    const french = texts(await read<object>(words, 'fr'));
    expect(french.filter((text) => / [;:?!»]|« /.test(text))).toEqual([]);
  },
);
