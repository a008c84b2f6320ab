import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { eraseOld } from '../domain/erase-old.js';
import type { SettingsOf } from '../domain/site-settings.js';
import type { Storage } from '../storage/ports.js';
import { repeat } from './repeat.js';

/** What the daily erasure needs of the world. */
export interface EraseDailyDeps {
  readonly storage: Storage;
  readonly site: string;
  /** Says how long what is kept. */
  readonly settings: SettingsOf;
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
  const { storage, site, settings, log, now } = deps;
  const { firstAfterMs = 3_000, everyMs = 86_400_000 } = deps;
  return repeat(
    async (signal) => {
      const { site: kept } = await settings.of(storage, site);
      const erased = await eraseOld(storage, { site, now: now(), kept, pause, signal });
      log.info({ ...erased }, 'erased');
    },
    (error) => {
      log.error({ stack: (error as Error).stack }, 'erasure failed');
    },
    { firstAfterMs, everyMs },
  );
}
