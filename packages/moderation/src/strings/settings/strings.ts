import type { DraftStrings } from '../draft-strings.js';

/** What can be set, by the names of the settings file; `closeAfterDays` is a rule. */
export type SettingName =
  | 'locale'
  | 'nameRequired'
  | 'votes'
  | 'work'
  | 'editMinutes'
  | 'editedShown'
  | 'undoMinutes'
  | 'closeAfterDays'
  | 'controller'
  | 'contact'
  | 'policy'
  | 'retentionDays'
  | 'addressDays'
  | 'receiptDays'
  | 'auditDays'
  | 'origins';

/** The groups that the settings stand in. */
export type SettingGroup = 'fields' | 'authors' | 'notice' | 'keeping' | 'origins';

/** Every word of the settings. */
export interface SettingsStrings extends DraftStrings {
  readonly heading: string;
  readonly hint: string;
  readonly loading: string;
  readonly group: Readonly<Record<SettingGroup, string>>;
  readonly setting: Readonly<Record<SettingName, string>>;
  /** Why it is as it is by default, and what a change means. */
  readonly why: Readonly<Record<SettingName, string>>;
  /** What a text has to be, beside one that is not. */
  readonly expected: Readonly<
    Record<'controller' | 'contact' | 'policy' | 'locale' | 'origins', string>
  >;
  readonly work: Readonly<Record<'never' | 'attack' | 'always', string>>;
  readonly usually: (value: string) => string;
  readonly on: string;
  readonly off: string;
  readonly empty: string;
}
