import { ar } from './ar.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { PageStrings } from './strings.js';

const catalogs: Readonly<Record<string, PageStrings>> = { ar, en, fr };

/** A language that there are strings for, and the strings. */
export interface PageLanguage {
  /** A BCP 47 tag. */
  readonly lang: string;
  readonly strings: PageStrings;
}

/** The first of some languages that there are strings for; English where there are for none. */
export function pageLanguage(...wanted: readonly (string | undefined | null)[]): PageLanguage {
  for (const tag of wanted) {
    const lang = (tag ?? '').toLowerCase().split('-', 1)[0] ?? '';
    const strings = Object.hasOwn(catalogs, lang) ? catalogs[lang] : undefined;
    if (strings) return { lang, strings };
  }
  return { lang: 'en', strings: en };
}
