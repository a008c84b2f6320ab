/** A new id for a decision: the time first, so that ids sort. No secret: it only has to differ from the site's others. */
export function newId(): string {
  return Date.now().toString(36) + Math.random().toString(36).slice(2);
}
