import {
  type CommentState,
  type DecisionRequest,
  type DecisionResult,
  newId,
  type QueuePage,
  type Verdict,
  type View,
} from '@placet/protocol';
import type { AuditEntry, Storage, StoredDecision, Transition } from '../storage/ports.js';
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

interface Step {
  readonly id: string;
  readonly version: number;
  readonly to: CommentState;
}

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
  query: { view: View; limit: number; after: string | undefined },
): Promise<QueuePage> {
  const { view, limit, after } = query;
  const page = await storage.queue.page(site, view, limit, after);
  const [items, counts] = await Promise.all([
    toItems(storage, site, page.items),
    storage.queue.counts(site),
  ]);
  return { view, items, next: page.next, counts };
}

/** Decides on some comments at once; those that have changed since they were seen are left as they are. */
export function decideOn(storage: Storage, act: Act, request: DecisionRequest): Promise<Decided> {
  const to = stateAfter[request.verdict];
  const steps = request.comments.map(({ id, version }) => ({ id, version, to }));
  return storage.transaction((tx) =>
    carryOut(tx, act, request.verdict, steps, request.note ?? null),
  );
}

/**
 * Takes a decision back: each comment returns to the state it was in, unless somebody has changed it since. Taking back
 * is a decision too, and can itself be taken back.
 *
 * @throws ProblemError `undo_impossible` when it was never made or was taken back already.
 */
export function undo(storage: Storage, act: Act, decision: string): Promise<Decided> {
  return storage.transaction(async (tx) => {
    if (!(await tx.queue.markUndone(act.site, decision, act.now))) {
      throw new ProblemError('undo_impossible');
    }
    const entries = await tx.audit.ofDecision(act.site, decision);
    const steps = entries.flatMap(({ comment, before, version }) =>
      comment === null || before === null || version === null
        ? []
        : { id: comment, version, to: before },
    );
    return carryOut(tx, act, 'undo', steps, null);
  });
}

async function carryOut(
  tx: Storage,
  { site, moderator, now }: Act,
  verdict: StoredDecision['verdict'],
  steps: readonly Step[],
  note: string | null,
): Promise<Decided> {
  const decision = newId();
  await tx.queue.saveDecision({
    site,
    id: decision,
    moderator,
    verdict,
    note,
    at: now,
    undoneAt: null,
  });
  const moved: Transition[] = [];
  const missed: string[] = [];
  // Always in the same order, so that two moderators' bulk decisions wait for one another instead of dying together.
  for (const { id, version, to } of steps.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const transition = await tx.queue.move(site, id, version, to);
    if (transition) moved.push(transition);
    else missed.push(id);
  }
  await tx.audit.add(
    moved.map(({ id, from, to, version }): AuditEntry => ({
      site,
      id: newId(),
      at: now,
      actor: moderator,
      action: verdict,
      comment: id,
      decision,
      before: from,
      after: to,
      version,
      note,
    })),
  );
  const changed = await tx.queue.findMany(
    site,
    moved.map(({ id }) => id),
  );
  const conflicts = await tx.queue.findMany(site, missed);
  const shown = new Set(
    moved.flatMap(({ id, from, to }) =>
      (from === 'published') === (to === 'published') ? [] : id,
    ),
  );
  return {
    result: {
      decision,
      changed: await toItems(tx, site, changed),
      conflicts: await toItems(tx, site, conflicts),
      counts: await tx.queue.counts(site),
    },
    threads: [...new Set(changed.filter(({ id }) => shown.has(id)).map(({ thread }) => thread))],
  };
}
