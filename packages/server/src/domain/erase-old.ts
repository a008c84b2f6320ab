import type { SiteSettings } from '../app-deps.js';
import type { Storage } from '../storage/ports.js';
import { auditLine } from './audit-line.js';

/** What a pass of erasure is told. */
export interface ErasePass {
  readonly site: string;
  readonly now: number;
  /** For how many days what is kept, as the privacy notice and the settings say. */
  readonly kept: Kept;
  /** Waits between two batches, so that readers are answered meanwhile. */
  readonly pause: () => Promise<void>;
  /** Ends the pass early; the next one goes on where it ended. */
  readonly signal: AbortSignal;
}

/** The settings that say how long what is kept. */
export type Kept = Pick<SiteSettings, 'addressDays' | 'receiptDays' | 'auditDays'> & {
  readonly notice: Pick<SiteSettings['notice'], 'retentionDays'>;
};

/** What a pass erased. */
export interface Erased {
  readonly comments: number;
  /** Sealed addresses of comments and reports that stay. */
  readonly addresses: number;
  /** Sign-in links, sessions and ids of signatures that had expired. */
  readonly tokens: number;
  /** Reports that were decided on a year ago: complaints may follow for half of that (DSA art. 20(1)). */
  readonly reports: number;
  /** Statements of reasons of more than a year, complaints a year after their answer or, without one, after they were made. */
  readonly duties: number;
  /** Consent receipts. */
  readonly receipts: number;
  /** Lines of the audit log. */
  readonly log: number;
}

const dayMs = 86_400_000;
const yearMs = 365 * dayMs;
const batch = 100;

/**
 * Erases what was kept long enough, in short transactions. Several servers on one database may do so at the same time:
 * each comment is erased, and counted, once.
 */
export async function eraseOld(storage: Storage, pass: ErasePass): Promise<Erased> {
  const { site, now, kept, pause, signal } = pass;
  const { addressDays, receiptDays, auditDays, notice } = kept;
  const { erasure } = storage;

  async function inParts(days: number, erase: (tx: Storage, before: number) => Promise<number>) {
    let sum = 0;
    if (days === 0) return sum;
    while (!signal.aborted) {
      const erased = await storage.transaction((tx) => erase(tx, now - days * dayMs));
      if (erased === 0) break;
      sum += erased;
      await pause();
    }
    return sum;
  }

  const tokens = await erasure.tokens(site, now);
  const reports = await storage.reports.erase(site, now - yearMs);
  const comments = await inParts(notice.retentionDays, (tx, before) =>
    tx.erasure.comments(site, before, batch),
  );
  const addresses = await inParts(addressDays, (tx, before) =>
    tx.erasure.addresses(site, before, batch),
  );
  const duties = await storage.duties.erase(site, now - yearMs);
  const receipts = receiptDays > 0 ? await erasure.receipts(site, now - receiptDays * dayMs) : 0;
  const log = auditDays > 0 ? await erasure.audit(site, now - auditDays * dayMs) : 0;
  await storage.scrub();
  const erased = { comments, addresses, reports, duties, receipts, log };
  if (Object.values(erased).some((count) => count > 0)) await note(storage, site, now, erased);
  return { ...erased, tokens };
}

// What nobody asked for is written down, too: what was erased by itself, and when.
function note(
  storage: Storage,
  site: string,
  now: number,
  erased: Omit<Erased, 'tokens'>,
): Promise<void> {
  const said = Object.entries(erased).filter(([, count]) => count > 0);
  const line = said.map(([what, count]) => `${what}: ${count}`).join(', ');
  return storage.audit.add([
    auditLine({ site, moderator: 'server', now }, 'erase-old', { note: line }),
  ]);
}
