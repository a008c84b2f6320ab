import type { QueueFilter } from '@placet/protocol';

/** What a moderator narrows a view by; what is empty does not narrow. Plain data, to be saved. */
export interface Narrowing {
  readonly text?: string | undefined;
  /** The id of a rule that kept the comment back. */
  readonly reason?: string | undefined;
  /** At least this old, in hours. */
  readonly hours?: number | undefined;
  readonly thread?: string | undefined;
  /** Reported by readers, and nobody has decided on that: of what is published. */
  readonly reported?: true | undefined;
  /** The name is for the moderator's eyes: the id finds. */
  readonly author?: { readonly id: string; readonly name: string } | undefined;
}

const hourMs = 3_600_000;

/** The filter that a narrowing comes to at a moment; it stays the same from page to page. */
export function filterAt(narrowing: Narrowing, now: number): QueueFilter {
  const { text, reason, hours, thread, author, reported } = narrowing;
  return {
    ...(text?.trim() ? { text: text.trim() } : {}),
    ...(reason ? { reason } : {}),
    ...(hours === undefined ? {} : { before: now - hours * hourMs }),
    ...(thread === undefined ? {} : { thread }),
    ...(reported ? { reported } : {}),
    ...(author === undefined ? {} : { author: author.id }),
  };
}

/** Whether it lets everything through. */
export function isEmpty(narrowing: Narrowing): boolean {
  return Object.keys(filterAt(narrowing, 0)).length === 0;
}
