import type { Catalogs } from '@placet/base';
import type { WritingStrings } from './strings.js';

/** The languages of what is said to somebody who writes; the same ones as of what is read. */
export const writingCatalogs: Catalogs<WritingStrings> = {
  en: async () => (await import('./en.js')).en,
  fr: async () => (await import('./fr.js')).fr,
  ar: async () => (await import('./ar.js')).ar,
};
