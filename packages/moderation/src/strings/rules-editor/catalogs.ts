import type { Catalogs } from '@placet/base';
import type { RulesStrings } from './strings.js';

/** The languages of the rules editor, loaded one at a time. */
export const rulesCatalogs: Catalogs<RulesStrings> = {
  en: async () => (await import('./en.js')).rulesEn,
  fr: async () => (await import('./fr.js')).rulesFr,
  ar: async () => (await import('./ar.js')).rulesAr,
};
