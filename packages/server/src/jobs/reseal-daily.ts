import type { Logger } from 'pino';
import { resealHere } from '../domain/envelopes.js';
import type { KeyRing } from '../keys/key-ring.js';
import type { Storage } from '../storage/ports.js';
import { repeat } from './repeat.js';

/** What daily re-sealing needs of the world. */
export interface ResealDailyDeps {
  readonly storage: Storage;
  readonly keys: KeyRing;
  readonly site: string;
  readonly log: Logger;
  readonly now: () => number;
  /** @default 5,000: the start comes first */
  readonly firstAfterMs?: number | undefined;
  /** @default a day */
  readonly everyMs?: number | undefined;
}

/**
 * Seals addresses to the key in use, soon after a start with a new one and then daily, so that the old key can be
 * forgotten. A pass that fails is logged, and the next one goes on.
 *
 * @returns Ends it; resolves once nothing touches the database any more.
 */
export function resealDaily(deps: ResealDailyDeps): () => Promise<void> {
  const { storage, keys, site, log, now, firstAfterMs = 5_000, everyMs = 86_400_000 } = deps;
  return repeat(
    async (signal) => {
      const act = { site, moderator: 'server', now: now() };
      const { resealed, dropped, left } = await resealHere(storage, keys, act, signal);
      if (resealed + dropped > 0) log.info({ resealed, dropped, left }, 'resealed');
    },
    (error) => {
      log.error({ stack: (error as Error).stack }, 'resealing failed');
    },
    { firstAfterMs, everyMs },
  );
}
