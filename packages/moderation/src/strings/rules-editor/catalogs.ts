import type { Catalogs } from '@placet/base';
import type { RulesStrings } from './strings.js';

/** The languages of the rules editor, loaded one at a time. */
export const rulesCatalogs: Catalogs<RulesStrings> = {
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  ar: () => import('./ar.js'),
};
