import { ar } from './ar.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { MailStrings } from './strings.js';

const catalogs: Readonly<Record<string, MailStrings>> = { ar, en, fr };

/** The strings of the first language that there are some for; English where there are none. */
export function mailStrings(...wanted: readonly (string | null | undefined)[]): MailStrings {
  for (const tag of wanted) {
    const lang = (tag ?? '').toLowerCase().split('-', 1)[0] ?? '';
    const strings = Object.hasOwn(catalogs, lang) ? catalogs[lang] : undefined;
    if (strings) return strings;
  }
  return en;
}
