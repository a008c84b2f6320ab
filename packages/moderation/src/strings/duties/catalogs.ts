import type { Catalogs } from '@placet/base';
import type { DutiesStrings } from './strings.js';

/** The languages of the duties, loaded one at a time. */
export const dutiesCatalogs: Catalogs<DutiesStrings> = {
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  ar: () => import('./ar.js'),
};
