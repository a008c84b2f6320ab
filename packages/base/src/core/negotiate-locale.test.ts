import { describe, expect, it } from 'vitest';
import { negotiateLocale } from './negotiate-locale.js';

describe('the catalog for a language tag', () => {
  it.each([
    ['fr', 'fr'],
    ['FR-ca', 'fr'],
    ['fr_FR', 'fr'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['pt', 'pt-BR'],
    ['tlh', 'en'],
    ['', 'en'],
    ['f', 'en'],
  ])('%j is served by %j', (wanted, served) => {
    expect(negotiateLocale(wanted, ['en', 'fr', 'zh-Hans', 'zh-Hant', 'pt-BR'], 'en')).toBe(served);
  });
});
