import { setImmediate as breathe } from 'node:timers/promises';
import type { Subject } from '@placet/protocol';
import type { KeyRing } from '../keys/key-ring.js';
import type { Storage, StoredComment } from '../storage/ports.js';
import type { StoredReport } from '../storage/report-ports.js';
import { inBatches } from './export-comments.js';

const batch = 100;

/** All that somebody wrote. */
export interface Found {
  /** The oldest first. */
  readonly comments: readonly StoredComment[];
  /** The oldest first; a report is not signed, and so found by its address alone. */
  readonly reports: readonly StoredReport[];
  /** The keys that signed the comments, and the one that was asked for. */
  readonly authors: readonly string[];
  readonly unopened: number;
}

interface Places {
  readonly comments: readonly string[];
  readonly reports: readonly string[];
}

/**
 * Finds all that somebody wrote: by the key that signed it, or by the address that was sealed into it, each of which is
 * opened and forgotten again. Addresses whose key is not on this server are counted: their owner's browser opens them.
 */
export async function findSubject(
  storage: Storage,
  keys: KeyRing,
  site: string,
  subject: Subject,
): Promise<Found> {
  const { author, comments = [], reports = [], email } = subject;
  if (author !== undefined) {
    const found = inOrder(await byAuthor(storage, site, author));
    return { comments: found, reports: [], authors: [author], unopened: 0 };
  }
  if (email === undefined) return byIds(storage, site, { comments, reports }, 0);
  const { unopened, ...places } = await byEmail(storage, keys, site, email);
  return byIds(storage, site, places, unopened);
}

async function byAuthor(storage: Storage, site: string, author: string): Promise<StoredComment[]> {
  const comments: StoredComment[] = [];
  let after: string | undefined;
  do {
    const page = await storage.comments.byAuthor(site, author, { limit: batch, after });
    comments.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return comments;
}

async function byEmail(
  storage: Storage,
  keys: KeyRing,
  site: string,
  email: string,
): Promise<Places & { readonly unopened: number }> {
  const wanted = email.trim().toLowerCase();
  const found = { comment: [] as string[], report: [] as string[] };
  let unopened = 0;
  for (const [key, sealed] of await storage.envelopes.counts(site)) {
    if (!keys.canOpen(key)) {
      unopened += sealed;
      continue;
    }
    let after: string | undefined;
    do {
      const page = await storage.envelopes.page(site, key, batch, after);
      for (const { kind, id, thread, email: envelope } of page.envelopes) {
        // What does not open holds no address.
        const address = await keys
          .open(envelope, { site, thread, comment: id })
          .catch(() => undefined);
        if (address?.trim().toLowerCase() === wanted) found[kind].push(id);
      }
      after = page.next ?? undefined;
      await breathe();
    } while (after !== undefined);
  }
  return { comments: found.comment, reports: found.report, unopened };
}

async function byIds(
  storage: Storage,
  site: string,
  { comments: commentIds, reports: reportIds }: Places,
  unopened: number,
): Promise<Found> {
  const comments = await inBatches(commentIds, (ids) => storage.queue.findMany(site, ids));
  const reports = await inBatches(reportIds, (ids) => storage.reports.findMany(site, ids));
  return {
    comments: inOrder(comments),
    // What was erased before is nobody's any more.
    reports: reports
      .filter(({ reason }) => reason !== '')
      .toSorted((a, b) => a.receivedAt - b.receivedAt),
    authors: [...new Set(comments.map(({ author }) => author.id).filter((id) => id !== ''))],
    unopened,
  };
}

function inOrder(comments: readonly StoredComment[]): StoredComment[] {
  return comments.toSorted((a, b) => a.createdAt - b.createdAt);
}
