import { type CompiledRules, compileRules, knownRules } from '@placet/moderation/core';
import type { ModerationRules } from '@placet/moderation/core';
import type { Storage } from '../storage/ports.js';

/** The rules that hold now, made ready to decide with. */
export interface CurrentRules {
  /** 0 for those that the server was started with. */
  readonly version: number;
  readonly compiled: CompiledRules;
}

/** Finds a site's rules. */
export interface SiteRules {
  /** Those that hold now. Asks the database for their version each time, so that all servers on it judge alike. */
  of(storage: Storage, site: string): Promise<CurrentRules>;
}

/**
 * A site's rules: those that moderators have saved, or `initial` before they did.
 *
 * Compiling is done once for each version.
 */
export function siteRules(initial: Partial<ModerationRules> = {}): SiteRules {
  const first: CurrentRules = { version: 0, compiled: compileRules(initial) };
  const held = new Map<string, CurrentRules>();
  return {
    async of(storage, site) {
      const version = await storage.rules.newestVersion(site);
      if (version === 0) return first;
      const known = held.get(site);
      if (known?.version === version) return known;
      const stored = await storage.rules.newest(site);
      if (!stored) return first;
      const current = { version: stored.version, compiled: compileRules(knownRules(stored.rules)) };
      held.set(site, current);
      return current;
    },
  };
}
