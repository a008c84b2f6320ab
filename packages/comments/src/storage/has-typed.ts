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
