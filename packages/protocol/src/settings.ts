import * as v from 'valibot';
import { type RulesVersion, type SaveRules, saveRulesSchema } from './rules.js';

/**
 * A site's settings as data, by their names in the settings file without `site.` and `notice.`; what is `null` there is
 * an empty text here, and `origins` has one a line.
 */
export type SettingValues = Readonly<Record<string, boolean | number | string>>;

/** What `GET …/moderation/settings` answers. */
export interface SettingsDocument {
  /** To be named when saving, so that nobody's change is overwritten; 0 while the server's own settings hold. */
  readonly version: number;
  readonly settings: SettingValues;
  readonly defaults: SettingValues;
  /** The newest versions, newest first. */
  readonly history: readonly RulesVersion[];
}

/** The body of `PUT …/moderation/settings`: all settings. */
export interface SaveSettings {
  /** The version that was seen. */
  readonly version: number;
  readonly settings: SettingValues;
  /**
   * Rules that were changed with them, such as when threads close; the others stay. Either all is saved or nothing, and
   * the rules' version is one more than the one named.
   */
  readonly rules?: SaveRules;
}

/** Validates the frame; which settings there are, and what each may be, the server knows. */
export const saveSettingsSchema: v.GenericSchema<unknown, SaveSettings> = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  settings: v.record(
    v.string(),
    v.union([v.boolean(), v.pipe(v.number(), v.finite()), v.pipe(v.string(), v.maxLength(10_000))]),
  ),
  rules: v.exactOptional(saveRulesSchema),
});
