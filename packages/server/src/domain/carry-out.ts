import { setImmediate as breathe } from 'node:timers/promises';
import { type CommentState, newId, type StatementWords } from '@placet/protocol';
import type { AuditEntry } from '../storage/audit-ports.js';
import type { Storage, StoredDecision, Transition } from '../storage/ports.js';
import { learnFrom } from './learn.js';
import { toItems } from './moderation-items.js';
import { settleReports } from './report-comment.js';
import type { Act, Decided } from './moderate.js';
import { stateReasons } from './statements.js';

/** One comment that is to move, from the version that was seen. */
export interface Step {
  readonly id: string;
  readonly version: number;
  readonly to: CommentState;
}

/** Gives the steps of a decision, some at a time; `next` is `undefined` with the last ones. */
export type Source = (
  tx: Storage,
  limit: number,
  after: string | undefined,
) => Promise<{ readonly steps: readonly Step[]; readonly next: string | undefined }>;

/** What is decided, and what the authors are told. */
export type What = Pick<StoredDecision, 'verdict' | 'note'> & {
  readonly statement?: StatementWords | undefined;
};

// What one transaction holds others up for, at most; also the most that is named one by one in a request.
const most = 500;
// As many rows as a desk shows; the rest is counted.
const told = 200;

/**
 * Carries a decision out, in one transaction where 500 comments are enough, else in several under one name: readers are
 * answered in between, and what was carried out when the power fails is in the log and can be taken back.
 */
export async function carryOut(
  storage: Storage,
  act: Act,
  { statement, ...what }: What,
  source: Source,
): Promise<Decided> {
  const { site } = act;
  const decision = newId();
  const changed: string[] = [];
  const conflicts: string[] = [];
  const threads = new Set<string>();
  let count = { changed: 0, conflicts: 0 };
  let after: string | undefined;
  let begun = false;
  do {
    const already = count.changed;
    const part = await storage.transaction(async (tx) => {
      if (!begun) await begin(tx, act, decision, what);
      const { steps, next } = await source(tx, most, after);
      const { moved, missed } = await moveAll(tx, site, steps);
      await log(tx, act, { ...what, decision }, moved, already);
      await stateReasons(tx, act, decision, statement, moved);
      await settleReports(tx, site, { ...what, id: decision, at: act.now }, moved);
      await learnFrom(tx, act, what.verdict === 'undo', moved);
      await tx.queue.countDecision(site, decision, already + moved.length);
      return { moved, missed, next, threads: await shownIn(tx, site, moved) };
    });
    begun = true;
    after = part.next;
    count = {
      changed: count.changed + part.moved.length,
      conflicts: count.conflicts + part.missed.length,
    };
    changed.push(...part.moved.slice(0, told - changed.length).map(({ id }) => id));
    conflicts.push(...part.missed.slice(0, told - conflicts.length));
    for (const thread of part.threads) threads.add(thread);
    if (after !== undefined) await breathe();
  } while (after !== undefined);
  const items = async (ids: readonly string[]) =>
    toItems(storage, site, await storage.queue.findMany(site, ids));
  return {
    result: {
      decision,
      changed: await items(changed),
      changedCount: count.changed,
      conflicts: await items(conflicts),
      conflictCount: count.conflicts,
      counts: await storage.queue.counts(site),
    },
    threads: [...threads],
  };
}

function begin(
  tx: Storage,
  { site, moderator, now }: Act,
  id: string,
  what: Pick<StoredDecision, 'verdict' | 'note'>,
): Promise<void> {
  return tx.queue.saveDecision({
    site,
    id,
    moderator,
    ...what,
    at: now,
    undoneAt: null,
    comments: 0,
  });
}

async function moveAll(
  tx: Storage,
  site: string,
  steps: readonly Step[],
): Promise<{ readonly moved: readonly Transition[]; readonly missed: readonly string[] }> {
  const moved: Transition[] = [];
  const missed: string[] = [];
  // Always in the same order, so that two moderators' bulk decisions wait for one another instead of dying together.
  for (const { id, version, to } of steps.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const transition = await tx.queue.move(site, id, version, to);
    if (transition) moved.push(transition);
    else missed.push(id);
  }
  return { moved, missed };
}

function log(
  tx: Storage,
  { site, moderator, now }: Act,
  {
    verdict,
    note,
    decision,
  }: Pick<StoredDecision, 'verdict' | 'note'> & { readonly decision: string },
  moved: readonly Transition[],
  already: number,
): Promise<void> {
  return tx.audit.add(
    moved.map(({ id, from, to, version }, at): AuditEntry => ({
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
      part: already + at,
    })),
  );
}

async function shownIn(
  tx: Storage,
  site: string,
  moved: readonly Transition[],
): Promise<readonly string[]> {
  const shown = moved.filter(({ from, to }) => (from === 'published') !== (to === 'published'));
  const comments = await tx.queue.findMany(
    site,
    shown.map(({ id }) => id),
  );
  return comments.map(({ thread }) => thread);
}
