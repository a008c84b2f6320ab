import type { CommentState, ModerationItem, Verdict, View, ViewCounts } from '@placet/protocol';

/** The view that a comment moves to. */
export const destination: Readonly<Record<Verdict, View>> = {
  publish: 'published',
  hold: 'pending',
  spam: 'spam',
  refuse: 'refused',
  trash: 'trash',
};

const order: readonly Verdict[] = ['publish', 'hold', 'refuse', 'spam', 'trash'];

/** What can be decided about a comment in this state, the likeliest first. */
export function verdictsFor(state: CommentState): readonly Verdict[] {
  if (state === 'deleted') return [];
  return order.filter((verdict) => destination[verdict] !== state);
}

/** What can be decided about at least one of these comments. */
export function verdictsForAll(items: readonly ModerationItem[]): readonly Verdict[] {
  return order.filter((verdict) => items.some(({ state }) => verdictsFor(state).includes(verdict)));
}

/** Comments on their way from one view to another, before the server has answered. */
export interface Flight {
  readonly items: readonly ModerationItem[];
  readonly to: View;
}

/** The server's counts as they will be once these flights have landed. */
export function countsAfter(counts: ViewCounts, flights: Iterable<Flight>): ViewCounts {
  const result: Record<View, number> = { ...counts };
  for (const { items, to } of flights) {
    for (const { state } of items) {
      if (state !== 'deleted') result[state] = Math.max(0, result[state] - 1);
      result[to] += 1;
    }
  }
  return result;
}
