import { fromStored, type SiteAndOrigins } from '../settings/setting-values.js';
import type { Storage } from '../storage/ports.js';

/** The settings that hold now. */
export interface CurrentSettings extends SiteAndOrigins {
  /** 0 for those that the server was started with. */
  readonly version: number;
}

/** Finds a site's settings. */
export interface SettingsOf {
  /** Those that hold now. Asks the database for their version each time, so that all servers on it do alike. */
  of(storage: Storage, site: string): Promise<CurrentSettings>;
}

/** A site's settings: those that owners have saved, or `initial` before they did. */
export function siteSettings(initial: SiteAndOrigins): SettingsOf {
  const first: CurrentSettings = { ...initial, version: 0 };
  const held = new Map<string, CurrentSettings>();
  return {
    async of(storage, site) {
      const version = await storage.settings.newestVersion(site);
      if (version === 0) return first;
      const known = held.get(site);
      if (known?.version === version) return known;
      const stored = await storage.settings.newest(site);
      if (!stored) return first;
      const current = { ...fromStored(stored.settings, first), version: stored.version };
      held.set(site, current);
      return current;
    },
  };
}
