import type { Logger } from 'pino';
import type { SettingsOf } from '../domain/site-settings.js';
import type { Storage } from '../storage/ports.js';
import { repeat } from './repeat.js';

/** What the end of deletions needs of the world. */
export interface SettleDeps {
  readonly storage: Storage;
  readonly site: string;
  /** Says within how many minutes a deletion can be taken back. */
  readonly settings: SettingsOf;
  readonly log: Logger;
  readonly now: () => number;
  /** @default a minute */
  readonly everyMs?: number | undefined;
}

const batch = 100;

/** Erases the words of deleted comments once that can no longer be taken back. @returns Ends it. */
export function settleDeletions(deps: SettleDeps): () => Promise<void> {
  const { storage, site, settings, log, now, everyMs = 60_000 } = deps;
  return repeat(
    async (signal) => {
      const { undoMinutes } = (await settings.of(storage, site)).site;
      const before = now() - undoMinutes * 60_000;
      let erased = batch;
      let all = 0;
      while (erased === batch && !signal.aborted) {
        erased = await storage.transaction((tx) => tx.authors.settle(site, before, batch));
        all += erased;
      }
      if (all > 0) await storage.scrub();
    },
    (error) => {
      log.error({ stack: (error as Error).stack }, 'deletions could not be made final');
    },
    { firstAfterMs: everyMs, everyMs },
  );
}
