/**
 * Tells whether something is left to do about earlier decisions, such as a receipt to be sent again: the record keeps the
 * time for it under `placet-due`, in milliseconds since 1970.
 */
export function isDue(): boolean {
  try {
    return localStorage['placet-due'] < Date.now();
  } catch {
    // No storage, no record.
    return false;
  }
}
