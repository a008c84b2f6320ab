import type { DraftPlace } from '../core/index.js';

/** Begins the name of everything this package keeps in `localStorage`. */
export const prefix = 'placet-';

/** Tells whether a draft, or something to be remembered, may be waiting here; nothing is read. */
export function mayHaveTyped(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(prefix));
  } catch {
    return false;
  }
}

/** Where a text is kept that is typed before drafts can be: their code is on its way, and the page may close. */
export function earlyKey(place: DraftPlace): string {
  return `${prefix}typed ${JSON.stringify(place)}`;
}

/** Keeps such a text, letter by letter. */
export function keepEarly(place: DraftPlace, text: string): void {
  try {
    localStorage.setItem(earlyKey(place), text);
  } catch {
    // Then it is in the field alone.
  }
}
