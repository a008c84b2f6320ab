/**
 * What is to become of a comment, from the mildest to the strictest.
 *
 * `publish` shows it at once. `hold` waits for a person. `spam` and `trash` are stored out of sight,
 * where a person can still find them. `reject` stores nothing and answers with a problem.
 */
export type Outcome = 'publish' | 'hold' | 'spam' | 'trash' | 'reject';

/** All outcomes, from the mildest to the strictest. */
export const outcomes: readonly Outcome[] = ['publish', 'hold', 'spam', 'trash', 'reject'];

/** The strictest of some outcomes; `publish` when there is none. */
export function strictest(some: Iterable<Outcome>): Outcome {
  let found = 0;
  for (const outcome of some) found = Math.max(found, outcomes.indexOf(outcome));
  return outcomes[found] ?? 'reject';
}
