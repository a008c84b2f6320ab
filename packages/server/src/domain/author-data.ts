import type { AuthorErasure, AuthorExport, ExportedComment } from '@placet/protocol';
import type { Storage, StoredComment } from '../storage/ports.js';

const batch = 100;

/** Everything that is kept about one key, for whoever holds it. */
export async function exportAuthor(
  storage: Storage,
  site: string,
  author: string,
  now: number,
): Promise<AuthorExport> {
  const comments: ExportedComment[] = [];
  let after: string | undefined;
  do {
    const page = await storage.comments.byAuthor(site, author, { limit: batch, after });
    for (const comment of page.items) comments.push(await exported(storage, comment));
    after = page.next ?? undefined;
  } while (after !== undefined);
  const votes = await storage.votes.ofAuthor(site, author, undefined);
  return { site, author, exportedAt: now, comments: comments.toReversed(), votes };
}

async function exported(storage: Storage, comment: StoredComment): Promise<ExportedComment> {
  const { site, id, thread, page, parent, author, text, locale, state, reasons } = comment;
  const { createdAt, editedAt, deletedAt } = comment;
  return {
    id,
    thread,
    page,
    parent,
    name: author.name,
    website: author.website,
    text,
    locale,
    state,
    reasons: reasons.map(({ rule }) => rule),
    hasEmail: comment.sealedEmail !== null,
    createdAt,
    editedAt,
    deletedAt,
    edits: editedAt === null ? [] : await storage.authors.edits(site, id),
  };
}

/**
 * Erases all that one key wrote, in short transactions, and its votes.
 *
 * @returns How much, and the threads whose readers see something else now.
 */
export async function eraseAuthor(
  storage: Storage,
  site: string,
  author: string,
): Promise<AuthorErasure & { readonly threads: ReadonlySet<string> }> {
  const threads = new Set<string>();
  let comments = 0;
  for (;;) {
    const erased = await storage.transaction((tx) => tx.authors.eraseAll(site, author, batch));
    for (const thread of erased.threads) threads.add(thread);
    comments += erased.comments;
    if (erased.comments === 0) break;
  }
  const voted = await storage.transaction((tx) => tx.votes.eraseAll(site, author));
  for (const thread of voted) threads.add(thread);
  await storage.scrub();
  return { comments, threads };
}
