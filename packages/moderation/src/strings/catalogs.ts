import type { Catalogs } from '@placet/base';
import type { ModerationStrings } from './strings.js';

/** The languages there are, loaded one at a time. */
export const catalogs: Catalogs<ModerationStrings> = {
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  ar: () => import('./ar.js'),
};
