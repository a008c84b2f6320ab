import { memberOf } from './site-config.js';

/** Categories that the catalogs can name and explain. */
export type WellKnownCategory =
  | 'necessary'
  | 'functionality'
  | 'preferences'
  | 'analytics'
  | 'marketing'
  | 'media';

const aliases: Readonly<Record<string, WellKnownCategory>> = {
  functional: 'functionality',
  measurement: 'analytics',
  statistics: 'analytics',
  advertising: 'marketing',
  experience: 'media',
};

/**
 * The name under which the catalogs explain a category: other names in use on the web are words for
 * the same, but only their words are shared. Consent goes by the exact name.
 */
export function wellKnown(category: string): string {
  return memberOf(aliases, category) ?? category;
}
