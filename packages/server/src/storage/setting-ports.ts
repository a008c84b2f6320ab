import type { SettingValues } from '@placet/protocol';

/** One version of a site's settings; the newest one holds. */
export interface StoredSettings {
  readonly site: string;
  /** 1, 2, 3 … */
  readonly version: number;
  /** As they were saved: a newer server may know settings that are missing here. */
  readonly settings: SettingValues;
  readonly moderator: string;
  readonly at: number;
}

/** The settings that owners have saved; versions are added, never changed. */
export interface SettingsStore {
  /** 0 where none were ever saved. */
  newestVersion(site: string): Promise<number>;
  newest(site: string): Promise<StoredSettings | undefined>;
  /** Adds a version; `false` when somebody else has just taken its number. */
  save(settings: StoredSettings): Promise<boolean>;
  /** The versions, newest first, without the settings themselves. */
  history(site: string, limit: number): Promise<readonly Omit<StoredSettings, 'settings'>[]>;
}
