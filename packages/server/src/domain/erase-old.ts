import { newId } from '@placet/protocol';
import type { Storage } from '../storage/ports.js';

/** What a pass of erasure is told. */
export interface ErasePass {
  readonly site: string;
  readonly now: number;
  /** Days that spam, refused comments and the trash are kept, as the privacy notice says. */
  readonly retentionDays: number;
  /** Waits between two batches, so that readers are answered meanwhile. */
  readonly pause: () => Promise<void>;
  /** Ends the pass early; the next one goes on where it ended. */
  readonly signal: AbortSignal;
}

/** What a pass erased. */
export interface Erased {
  readonly comments: number;
  /** Sign-in links, sessions and ids of signatures that had expired. */
  readonly tokens: number;
  /** Reports that were decided on a year ago: complaints may follow for half of that (DSA art. 20(1)). */
  readonly reports: number;
  /** Statements of reasons and answered complaints of more than a year: complaints end after half of that. */
  readonly duties: number;
}

const dayMs = 86_400_000;
const yearMs = 365 * dayMs;
const batch = 100;

/**
 * Erases what was kept long enough, in short transactions. Several servers on one database may do so at the same time:
 * each comment is erased, and counted, once.
 */
export async function eraseOld(storage: Storage, pass: ErasePass): Promise<Erased> {
  const { site, now, retentionDays, pause, signal } = pass;
  const tokens = await storage.erasure.tokens(site, now);
  const reports = await storage.reports.erase(site, now - yearMs);
  const before = now - retentionDays * dayMs;
  let comments = 0;
  while (!signal.aborted) {
    const erased = await storage.transaction((tx) => tx.erasure.comments(site, before, batch));
    if (erased === 0) break;
    comments += erased;
    await pause();
  }
  const duties = await storage.duties.erase(site, now - yearMs);
  if (comments + reports + duties > 0)
    await note(storage, site, now, { comments, reports, duties });
  return { comments, tokens, reports, duties };
}

// What nobody asked for is written down, too: what was erased by itself, and when.
function note(
  storage: Storage,
  site: string,
  at: number,
  erased: Omit<Erased, 'tokens'>,
): Promise<void> {
  const nothing = { comment: null, decision: null, before: null, after: null, version: null };
  const said = Object.entries(erased).map(([what, count]) => `${what}: ${count}`);
  const entry = { site, id: newId(), at, actor: 'server', action: 'erase-old' as const };
  return storage.audit.add([{ ...entry, ...nothing, note: said.join(', '), part: 0 }]);
}
