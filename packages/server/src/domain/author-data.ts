import type { AuthorErasure, AuthorExport } from '@placet/protocol';
import type { Storage, StoredComment } from '../storage/ports.js';
import { exportComments, exportStandings } from './export-comments.js';

const batch = 100;

/** Everything that is kept about one key, for whoever holds it. */
export async function exportAuthor(
  storage: Storage,
  site: string,
  author: string,
  now: number,
): Promise<AuthorExport> {
  const stored: StoredComment[] = [];
  let after: string | undefined;
  do {
    const page = await storage.comments.byAuthor(site, author, { limit: batch, after });
    stored.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return {
    site,
    author,
    exportedAt: now,
    comments: await exportComments(storage, site, stored.toReversed()),
    votes: await storage.votes.ofAuthor(site, author, undefined),
    standings: await exportStandings(storage, site, [author]),
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
