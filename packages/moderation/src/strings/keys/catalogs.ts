import type { Catalogs } from '@placet/base';
import type { KeysStrings } from './strings.js';

/** The languages of the keys, loaded one at a time. */
export const keysCatalogs: Catalogs<KeysStrings> = {
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  ar: () => import('./ar.js'),
};
