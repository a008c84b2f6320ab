import type { Catalogs } from '@placet/base';
import type { ModerationStrings } from './strings.js';

/** The languages there are, loaded one at a time. */
export const catalogs: Catalogs<ModerationStrings> = {
  en: async () => (await import('./en.js')).en,
  fr: async () => (await import('./fr.js')).fr,
  ar: async () => (await import('./ar.js')).ar,
};
