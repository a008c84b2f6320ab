import type { Catalogs } from '@placet/base';
import type { CommentsStrings } from './strings.js';

/** The languages there are; each is loaded when a page is in it, and not before. */
export const catalogs: Catalogs<CommentsStrings> = {
  en: async () => (await import('./en.js')).en,
  fr: async () => (await import('./fr.js')).fr,
  ar: async () => (await import('./ar.js')).ar,
};
