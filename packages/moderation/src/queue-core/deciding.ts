import type {
  DecisionRequest,
  DecisionResult,
  ModerationItem,
  Verdict,
  View,
} from '@placet/protocol';
import type { Desk } from './desk.js';
import { errorCode } from './error-code.js';
import { mostRows } from './listing.js';
import type { QueueClient } from './ports.js';
import type { QueueState, TakenDecision } from './queue-state.js';
import { focusAfter, withItems, without } from './rows.js';
import { destination, verdictsFor } from './verdicts.js';

/** What is written beside a decision: for the log, and for the authors. */
export type DecisionWords = Pick<DecisionRequest, 'note' | 'statement'>;

/** Takes decisions, says whether any comment was changed, and takes them back. */
export interface Deciding {
  /** Moves comments at once, tells the server, and puts them back if it does not agree. */
  decide(verdict: Verdict, ids: ReadonlySet<string>, words?: DecisionWords): Promise<boolean>;
  /** Decides on all that match, those included that are not on the desk, in one act of the server. */
  decideMatching(verdict: Verdict, words?: DecisionWords): Promise<boolean>;
  /** Takes the last decision back; waits for it first when it is still on its way. */
  undo(): Promise<void>;
  /** Takes back any decision, by the server's name for it. */
  undoNamed(name: string): Promise<void>;
}

/** What follows a decision. */
export interface Afterwards {
  /** Fetches what is missing on the desk. */
  refill(): Promise<void>;
  /** Loads the view again, where more has changed than a desk can hold. */
  reload(): Promise<void>;
}

/** Joins a desk to a client. */
export function createDeciding(desk: Desk, client: QueueClient, then: Afterwards): Deciding {
  async function decide(
    verdict: Verdict,
    ids: ReadonlySet<string>,
    words: DecisionWords = {},
  ): Promise<boolean> {
    const before = desk.get();
    const items = before.items.filter(
      (item) => ids.has(item.id) && verdictsFor(item.state).includes(verdict),
    );
    if (items.length === 0) return false;
    const leaving = idsOf(items);
    const land = desk.depart({ items, to: destination[verdict] });
    const staying = (some: ReadonlySet<string>): ReadonlySet<string> =>
      new Set([...some].filter((id) => !leaving.has(id)));
    desk.set({
      items: without(before.items, leaving),
      focused: focusAfter(before.items, before.focused, leaving),
      selected: staying(before.selected),
      conflicts: staying(before.conflicts),
      email: before.email && leaving.has(before.email.id) ? undefined : before.email,
    });
    const [went, moves] = [desk.get().focused, desk.moves()];
    const isUntouched = (): boolean => desk.get().focused === went && desk.moves() === moves;
    const comments = items.map(({ id, version }) => ({ id, version }));
    const name = client
      .decide({ verdict, comments, ...words })
      .finally(land)
      .then(
        (result) => accept(result, verdict, items, before),
        (error: unknown) => reject(error, items, before, isUntouched()),
      );
    desk.set({ decisions: [...before.decisions, { verdict, items, name }] });
    desk.tell({ kind: 'decided', verdict, count: items.length, conflicts: 0 });
    const isDone = (await name) !== undefined;
    await then.refill();
    return isDone;
  }

  async function decideMatching(verdict: Verdict, words: DecisionWords = {}): Promise<boolean> {
    const { view, filter, selectedMatching, decisions } = desk.get();
    if (!selectedMatching) return false;
    const { count, until } = selectedMatching;
    const items: readonly ModerationItem[] = [];
    desk.set({ selected: new Set(), selectedMatching: undefined, email: undefined });
    desk.tell({ kind: 'working', count });
    const name = client.decide({ verdict, matching: { view, filter, until }, ...words }).then(
      (result) => {
        const { changedCount, conflictCount: conflicts } = result;
        desk.count(result, changedCount);
        desk.tell({ kind: 'decided', verdict, count: changedCount, conflicts });
        if (changedCount > 0) return result.decision;
        forget(items);
        return undefined;
      },
      (error: unknown) => {
        forget(items);
        failed('decide', errorCode(error), {});
        return undefined;
      },
    );
    desk.set({ decisions: [...decisions, { verdict, items, name }] });
    const isDone = (await name) !== undefined;
    await then.reload();
    return isDone;
  }

  /** @returns The name to undo it by; nothing where nothing changed. */
  function accept(
    result: DecisionResult,
    verdict: Verdict,
    items: readonly ModerationItem[],
    before: QueueState,
  ): string | undefined {
    take(result, before.view);
    const { changedCount: count, conflictCount: conflicts } = result;
    if (conflicts > 0) desk.tell({ kind: 'decided', verdict, count, conflicts });
    if (count > 0) return result.decision;
    forget(items);
    return undefined;
  }

  /** @param isUntouched Nobody has looked elsewhere since. */
  function reject(
    error: unknown,
    items: readonly ModerationItem[],
    before: QueueState,
    isUntouched: boolean,
  ): undefined {
    forget(items);
    putBack(items, before, isUntouched);
    failed('decide', errorCode(error), {});
  }

  function failed(doing: 'decide' | 'undo', code: string, patch: Partial<QueueState>): void {
    desk.fail(code, patch);
    if (desk.get().session.status === 'in') desk.tell({ kind: 'failed', doing, code });
  }

  async function undo(): Promise<void> {
    const last = desk.get().decisions.at(-1);
    if (!last) {
      desk.tell({ kind: 'nothing-to-undo' });
      return;
    }
    forget(last.items);
    const name = await last.name;
    // It failed and was rolled back: there is nothing left to take back, and the failure was told.
    if (name === undefined) return;
    await takeBack(name, last);
  }

  async function undoNamed(name: string): Promise<void> {
    const { decisions } = desk.get();
    const names = await Promise.all(decisions.map((one) => one.name));
    const known = decisions[names.indexOf(name)];
    if (known) forget(known.items);
    await takeBack(name, known);
  }

  /** @param known Put back where it fails, to be tried again. */
  async function takeBack(name: string, known: TakenDecision | undefined): Promise<void> {
    try {
      const result = await client.undo(name);
      const { changedCount: count, conflictCount: conflicts } = result;
      const many = count > result.changed.length;
      if (many) desk.count(result);
      else take(result, undefined);
      const back = result.changed.find(({ state }) => state === desk.get().view);
      if (back && !many) desk.set({ focused: back.id, email: undefined });
      desk.tell({ kind: 'undone', count, conflicts });
      if (many || desk.get().items.length > mostRows) await then.reload();
      else await then.refill();
    } catch (error) {
      const code = errorCode(error);
      const { decisions } = desk.get();
      const again =
        code === 'undo_impossible' || !known ? {} : { decisions: [...decisions, known] };
      failed('undo', code, again);
    }
  }

  /** Shows what the server says: what is of this view by now, and what somebody else changed in it. */
  function take(result: DecisionResult, from: View | undefined): void {
    const now = desk.get();
    if (now.session.status !== 'in') return;
    const here = result.changed.filter(({ state }) => state === now.view);
    const gone = idsOf(result.changed.filter(({ state }) => state !== now.view));
    const conflicts = from === now.view ? result.conflicts : [];
    desk.back(idsOf([...here, ...conflicts]));
    desk.set({
      items: withItems(without(now.items, gone), [...here, ...conflicts]),
      focused: now.focused ?? here[0]?.id ?? conflicts[0]?.id,
      conflicts: new Set([...now.conflicts, ...idsOf(conflicts)]),
    });
    desk.count(result, result.changedCount - 2 * here.length);
  }

  function putBack(
    items: readonly ModerationItem[],
    before: QueueState,
    isUntouched: boolean,
  ): void {
    const now = desk.get();
    if (now.view !== before.view || now.session.status !== 'in') return;
    const among = (ids: ReadonlySet<string>): string[] =>
      items.map(({ id }) => id).filter((id) => ids.has(id));
    // The same key pressed again is meant for the same comment.
    desk.back(idsOf(items));
    const isBack = isUntouched && items.some(({ id }) => id === before.focused);
    desk.set({
      items: withItems(now.items, items),
      focused: isBack ? before.focused : (now.focused ?? items[0]?.id),
      email: isBack ? undefined : now.email,
      selected: new Set([...now.selected, ...among(before.selected)]),
      conflicts: new Set([...now.conflicts, ...among(before.conflicts)]),
    });
  }

  function forget(items: readonly ModerationItem[]): void {
    desk.set({ decisions: desk.get().decisions.filter((one) => one.items !== items) });
  }

  return { decide, decideMatching, undo, undoNamed };
}

function idsOf(items: readonly ModerationItem[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
