import type { CommentState } from '@placet/protocol';
import { sealEmail } from '@placet/protocol/seal';
import { auditLine } from '../domain/audit-line.js';
import type { KeyRing } from '../keys/key-ring.js';
import type { NewComment, Storage } from '../storage/ports.js';
import type { ImportReport } from './import-report.js';
import { importedId } from './imported-id.js';
import { inOrder, type Placed } from './in-order.js';
import type { Found, LeftOutReason } from './source-comment.js';
import { type SealAddress, toComment, type Tally } from './to-comment.js';

/** Where an import goes. */
export interface ImportTarget {
  readonly storage: Storage;
  readonly site: string;
  readonly keys: KeyRing;
  readonly now: () => number;
  /** Makes the id of an author. */
  readonly randomAuthor: () => string;
  /** Says what would be done, and does nothing. */
  readonly isDry: boolean;
  /** What the audit log says of it, such as the name of the file. */
  readonly note: string;
}

/** Comments that are stored together: few, since on SQLite whoever else writes waits as long. */
const batchSize = 50;

/** Where a comment of the file ended up. */
interface Stored {
  readonly id: string;
  readonly thread: string;
  readonly root: string;
  readonly depth: number;
}

/**
 * Brings comments in from elsewhere: those that are not here yet are stored as somebody decided there, and no rule is asked.
 * Comments that are here already are left alone, so that an import can be made again, or go on after it was interrupted. What
 * was erased here since an earlier import is not brought back.
 *
 * An address is sealed to the key in use and never stored otherwise. IP addresses and browsers are not read.
 */
export async function runImport(
  found: AsyncIterable<Found>,
  target: ImportTarget,
): Promise<ImportReport> {
  const { storage, site, keys, isDry } = target;
  const current = await keys.current(storage, site);
  const seal: SealAddress | undefined = current
    ? (email, place) => (isDry ? Promise.resolve(null) : sealEmail(email, current, place))
    : undefined;
  const stored = new Map<CommentState, number>();
  const leftOut = new Map<LeftOutReason, number>();
  const threads = new Set<string>();
  const places = new Map<string, Stored>();
  const tally: Tally = { sealed: 0, unsealed: 0, invalid: 0, websites: 0 };
  let [known, erased, orphans] = [0, 0, 0];
  let isLogged = false;

  /** What of a batch is new here, in our form. It takes its time, so nothing is locked meanwhile. */
  async function newOf(batch: readonly Placed[]): Promise<NewComment[]> {
    const rows: NewComment[] = [];
    for (const { comment, isOrphan } of batch) {
      const id = importedId(comment.key, comment.createdAt);
      const here = await storage.comments.find(site, id);
      if (here) {
        known += 1;
        places.set(comment.key, here);
        continue;
      }
      // Every comment that an import brings has a line in the log, which outlives it.
      if ((await storage.audit.ofComment(site, id)).length > 0) {
        erased += 1;
        continue;
      }
      const above = comment.parent === undefined ? undefined : places.get(comment.parent);
      const parent = above?.thread === comment.thread ? above : undefined;
      if (isOrphan || (comment.parent !== undefined && !parent)) orphans += 1;
      const place: Stored = {
        id,
        thread: comment.thread,
        root: parent?.root ?? id,
        depth: parent ? parent.depth + 1 : 0,
      };
      const whole = { ...place, parent: parent?.id ?? null, site, author: target.randomAuthor() };
      const row = await toComment(comment, whole, seal, tally);
      rows.push(row);
      places.set(comment.key, place);
      threads.add(comment.thread);
      stored.set(row.state, (stored.get(row.state) ?? 0) + 1);
    }
    return rows;
  }

  async function store(batch: readonly Placed[]): Promise<void> {
    const rows = await newOf(batch);
    if (isDry || rows.length === 0) return;
    const act = { site, moderator: 'command line', now: target.now() };
    const lines = rows.map(({ id }) => ({ ...auditLine(act, 'import', { comment: id }), part: 1 }));
    if (!isLogged) lines.unshift(auditLine(act, 'import', { note: target.note }));
    await storage.transaction(async (tx) => {
      for (const row of rows) {
        await tx.comments.holdThread(site, row.thread, row.createdAt);
        await tx.comments.insert(row);
      }
      await tx.audit.add(lines);
    });
    isLogged = true;
  }

  const leave = (reason: LeftOutReason): void => {
    leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  };
  let batch: Placed[] = [];
  for await (const placed of inOrder(found, leave)) {
    batch.push(placed);
    if (batch.length < batchSize) continue;
    await store(batch);
    batch = [];
  }
  if (batch.length > 0) await store(batch);
  const { websites, ...addresses } = tally;
  return { stored, threads: threads.size, known, erased, orphans, leftOut, addresses, websites };
}
