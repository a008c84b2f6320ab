import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { eraseOld } from '../domain/erase-old.js';
import type { Storage } from '../storage/ports.js';
import { repeat } from './repeat.js';

/** What the daily erasure needs of the world. */
export interface EraseDailyDeps {
  readonly storage: Storage;
  readonly site: string;
  /** Days that spam, refused comments and the trash are kept. */
  readonly retentionDays: number;
  readonly log: Logger;
  readonly now: () => number;
  /** @default 3,000: the start comes first */
  readonly firstAfterMs?: number | undefined;
  /** @default a day */
  readonly everyMs?: number | undefined;
}

const pauseMs = 20;
const pause = (): Promise<void> => wait(pauseMs);

/**
 * Keeps the promise of the privacy notice: erases what was kept long enough, soon after the start and then daily. A pass
 * that fails is logged, and the next one does its work.
 *
 * @returns Ends it; resolves once nothing touches the database any more.
 */
export function eraseDaily(deps: EraseDailyDeps): () => Promise<void> {
  const { storage, site, retentionDays, log, now } = deps;
  const { firstAfterMs = 3_000, everyMs = 86_400_000 } = deps;
  return repeat(
    async (signal) => {
      const erased = await eraseOld(storage, { site, now: now(), retentionDays, pause, signal });
      log.info({ ...erased, retentionDays }, 'erased');
    },
    (error) => {
      log.error({ stack: (error as Error).stack }, 'erasure failed');
    },
    { firstAfterMs, everyMs },
  );
}
