import {
  type CommentState,
  type DecisionRequest,
  type DecisionResult,
  type QueueFilter,
  type QueuePage,
  type Verdict,
  type View,
} from '@placet/protocol';
import type { Storage } from '../storage/ports.js';
import { narrows } from '../storage/queue-filter.js';
import { carryOut, type Source } from './carry-out.js';
import { toItems } from './moderation-items.js';
import { ProblemError } from './problem-error.js';

/** Who decides, where and when. */
export interface Act {
  readonly site: string;
  readonly moderator: string;
  readonly now: number;
}

/** What became of a decision, and whose readers are to be told. */
export interface Decided {
  readonly result: DecisionResult;
  /** Threads in which something became visible or vanished. */
  readonly threads: readonly string[];
}

/** The state each verdict moves a comment to. */
const stateAfter: Readonly<Record<Verdict, CommentState>> = {
  publish: 'published',
  spam: 'spam',
  refuse: 'refused',
  trash: 'trash',
  hold: 'pending',
};

/** Reads one page of a view, with the counts of all. */
export async function readQueue(
  storage: Storage,
  site: string,
  now: number,
  query: { view: View; filter: QueueFilter; limit: number; after: string | undefined },
): Promise<QueuePage> {
  const { view, filter } = query;
  const page = await storage.queue.page({ site, ...query });
  const [items, counts, reported, some] = await Promise.all([
    toItems(storage, site, page.items),
    storage.queue.counts(site),
    storage.queue.count(site, 'published', { reported: true }),
    narrows(filter) ? storage.queue.count(site, view, filter) : undefined,
  ]);
  return {
    view,
    items,
    next: page.next,
    matching: some ?? counts[view],
    counts,
    reported,
    at: now,
  };
}

/** Decides on some comments at once; those that have changed since they were seen are left as they are. */
export function decideOn(storage: Storage, act: Act, request: DecisionRequest): Promise<Decided> {
  const { verdict, comments = [], matching, note = null, statement } = request;
  const to = stateAfter[verdict];
  const source: Source = matching
    ? async (tx, limit, after) => {
        const { items, next } = await tx.queue.seen(act.site, matching, limit, after);
        return { steps: items.map((seen) => ({ ...seen, to })), next: next ?? undefined };
      }
    : () => Promise.resolve({ steps: comments.map((seen) => ({ ...seen, to })), next: undefined });
  return carryOut(storage, act, { verdict, note, statement }, source);
}

/**
 * Takes a decision back: each comment returns to the state it was in, unless somebody has changed it since. Taking back
 * is a decision too, and can itself be taken back.
 *
 * @throws ProblemError `undo_impossible` when it was never made or was taken back already.
 */
export async function undo(storage: Storage, act: Act, decision: string): Promise<Decided> {
  const { site, now } = act;
  const made = await storage.queue.decision(site, decision);
  if (!made || made.undoneAt !== null) throw new ProblemError('undo_impossible');
  return carryOut(storage, act, { verdict: 'undo', note: null }, async (tx, limit, after) => {
    const entries = await tx.audit.ofDecision(site, decision, limit, after);
    const next = entries.length < limit ? undefined : entries.at(-1)?.id;
    // Only at the end: what ends halfway is taken back by asking once more.
    if (next === undefined) {
      if (!(await tx.queue.markUndone(site, decision, now))) {
        throw new ProblemError('undo_impossible');
      }
      await tx.reports.reopen(site, decision);
    }
    if (next === undefined) await tx.duties.withdrawStatements(site, decision, now);
    const steps = entries.flatMap(({ comment, before, version }) =>
      comment === null || before === null || version === null
        ? []
        : { id: comment, version, to: before },
    );
    return { steps, next };
  });
}
