/**
 * What was typed and not sent yet.
 *
 * It never holds the e-mail address: a draft is kept without being asked for, and an address is
 * kept on a device only by the box that asks.
 */
export interface Draft {
  readonly text: string;
  readonly name: string;
  readonly website: string;
  /**
   * The id that these very words were sent under, where no answer came: sending them again under
   * the same id cannot post them twice. Absent as soon as anything is changed.
   */
  readonly id?: string | undefined;
}

/** Tells whether a draft holds nothing worth keeping: a name alone is not. */
export function isEmptyDraft(draft: Draft): boolean {
  return draft.text.trim() === '';
}

/** Reads a stored draft; anything that is not one counts as none. */
export function parseDraft(stored: unknown): Draft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { text, name, website, id } = stored as Record<string, unknown>;
  if (typeof text !== 'string' || typeof name !== 'string' || typeof website !== 'string') {
    return undefined;
  }
  return { text, name, website, ...(typeof id === 'string' ? { id } : {}) };
}
