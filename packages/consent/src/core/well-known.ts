/** Categories that the catalogs can name and explain. */
export type WellKnownCategory =
  | 'necessary'
  | 'functionality'
  | 'preferences'
  | 'analytics'
  | 'marketing'
  | 'media';

// A Map and not an object, since a page may call its category "constructor".
const names: ReadonlyMap<string, WellKnownCategory> = new Map([
  ['necessary', 'necessary'],
  ['functionality', 'functionality'],
  ['functional', 'functionality'],
  ['preferences', 'preferences'],
  ['analytics', 'analytics'],
  ['measurement', 'analytics'],
  ['statistics', 'analytics'],
  ['marketing', 'marketing'],
  ['advertising', 'marketing'],
  ['experience', 'media'],
  ['media', 'media'],
]);

/** The well-known category behind a name in use on the web, for its words only: consent goes by the exact name. */
export function wellKnown(category: string): WellKnownCategory | undefined {
  return names.get(category);
}
