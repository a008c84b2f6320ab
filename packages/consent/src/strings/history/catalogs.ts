import type { Catalogs } from '@placet/base';
import type { HistoryStrings } from './strings.js';

/** The languages there are, each loaded when it is the page's. */
export const historyCatalogs: Catalogs<HistoryStrings> = {
  en: async () => (await import('./en.js')).en,
  fr: async () => (await import('./fr.js')).fr,
  ar: async () => (await import('./ar.js')).ar,
};
