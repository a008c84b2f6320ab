import type { Found, LeftOutReason, SourceComment } from './source-comment.js';

/** A comment whose turn it is: what it answers has come before it. */
export interface Placed {
  readonly comment: SourceComment;
  /** What it answers is not in the file. */
  readonly isOrphan: boolean;
}

/**
 * Brings what a file holds into an order in which everything comes before its answers; only what waits for that is kept. What
 * is deleted comes if it has answers.
 *
 * @param leave Told why something becomes no comment.
 */
export async function* inOrder(
  found: AsyncIterable<Found>,
  leave: (reason: LeftOutReason) => void,
): AsyncGenerator<Placed> {
  const come = new Set<string>();
  const deleted = new Map<string, SourceComment>();
  const waiting = new Map<string, SourceComment[]>();

  function* place(first: SourceComment, isOrphan = false): Generator<Placed> {
    const next = [{ comment: first, isOrphan }];
    for (let placed = next.pop(); placed; placed = next.pop()) {
      const { key } = placed.comment;
      if (come.has(key)) continue;
      come.add(key);
      deleted.delete(key);
      yield placed;
      const answers = waiting.get(key) ?? [];
      waiting.delete(key);
      for (const comment of answers.toReversed()) next.push({ comment, isOrphan: false });
    }
  }

  /** What was deleted above a comment, from the top, as far as nothing is missing. */
  function stubsAbove(comment: SourceComment): SourceComment[] {
    const stubs: SourceComment[] = [];
    let next = comment.parent === undefined ? undefined : deleted.get(comment.parent);
    while (next && !stubs.includes(next)) {
      stubs.unshift(next);
      next = next.parent === undefined ? undefined : deleted.get(next.parent);
    }
    return stubs;
  }

  function* take(comment: SourceComment): Generator<Placed> {
    for (const stub of [...stubsAbove(comment), comment]) {
      if (stub.parent === undefined || come.has(stub.parent)) yield* place(stub);
      else if (stub === comment) {
        const others = waiting.get(stub.parent);
        if (others) others.push(stub);
        else waiting.set(stub.parent, [stub]);
      }
    }
  }

  for await (const one of found) {
    if ('leftOut' in one) leave(one.leftOut);
    else if (one.state === 'deleted') {
      deleted.set(one.key, one);
      // Answers that came first.
      if (waiting.has(one.key)) yield* take(one);
    } else if (one.text.trim() === '') leave('no-words');
    else yield* take(one);
  }
  // What they answer never came, or answers them: they stand for themselves.
  for (const [, orphans] of waiting) {
    for (const orphan of orphans) {
      const stubs = stubsAbove(orphan);
      for (const [index, one] of [...stubs, orphan].entries()) {
        yield* place(one, index === 0 && one.parent !== undefined && !come.has(one.parent));
      }
    }
  }
}
