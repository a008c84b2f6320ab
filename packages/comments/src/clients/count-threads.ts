import { type Counts, limits } from '@placet/protocol';
import { ask } from './ask.js';

type Waiting = Map<string, ((total: number | undefined) => void)[]>;

const waiting = new Map<string, Waiting>();

/**
 * How many published comments a thread has; `undefined` where that cannot be had.
 *
 * A list of articles asks once for all of them: whatever is asked in the same moment goes together.
 *
 * @param base The address of the site on its server: `https://comments.example/v1/sites/default`.
 */
export function countThread(base: string, thread: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const threads: Waiting = waiting.get(base) ?? new Map();
    if (!waiting.has(base)) {
      waiting.set(base, threads);
      setTimeout(() => {
        waiting.delete(base);
        const all = [...threads];
        for (let at = 0; at < all.length; at += limits.counts) {
          void askFor(base, new Map(all.slice(at, at + limits.counts)));
        }
      });
    }
    threads.set(thread, [...(threads.get(thread) ?? []), resolve]);
  });
}

async function askFor(base: string, threads: Waiting): Promise<void> {
  const query = new URLSearchParams([...threads.keys()].map((thread) => ['thread', thread]));
  const answer = await ask<Counts>(`${base}/counts?${query}`, 20_000);
  const totals = new Map(
    answer.ok ? answer.value.items.map(({ thread, total }) => [thread, total]) : [],
  );
  for (const [thread, listeners] of threads) {
    for (const resolve of listeners) resolve(totals.get(thread));
  }
}
