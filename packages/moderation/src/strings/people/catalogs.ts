import type { Catalogs } from '@placet/base';
import type { PeopleStrings } from './strings.js';

/** The languages of people and devices, loaded one at a time. */
export const peopleCatalogs: Catalogs<PeopleStrings> = {
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  ar: () => import('./ar.js'),
};
