import { type Bounds, settingBounds, type SettingValues } from '@placet/protocol';
import type { TemplateResult } from 'lit';
import { ruleBounds } from '../../core/index.js';
import type { SettingGroup, SettingName, SettingsStrings } from '../../strings/settings/strings.js';
import type { Draft } from '../draft/draft.js';
import { expectedSaid, fieldGroups, usuallySaid } from '../draft/field-groups.js';
import { valueField } from '../draft/value-fields.js';

const groups: readonly (readonly [SettingGroup, readonly SettingName[]])[] = [
  ['fields', ['nameRequired', 'votes', 'work']],
  ['authors', ['editMinutes', 'editedShown', 'undoMinutes', 'closeAfterDays']],
  ['notice', ['controller', 'contact', 'policy', 'locale']],
  ['keeping', ['retentionDays', 'addressDays', 'receiptDays', 'auditDays']],
  ['origins', ['origins']],
];
const works = ['never', 'attack', 'always'] as const;

/** What each number may be; when threads close is a rule. */
export const boundsOfSettings: Readonly<Record<string, Bounds>> = {
  ...settingBounds,
  closeAfterDays: ruleBounds.closeAfterDays,
};

/** What the fields are made of. */
export interface SettingsScene {
  readonly strings: SettingsStrings;
  readonly locale: string;
  readonly draft: Draft;
  readonly defaults: SettingValues;
}

/** All settings, group by group, each with its reason and its default. */
export function settingFields(scene: SettingsScene): readonly TemplateResult[] {
  const { strings, draft } = scene;
  return fieldGroups(groups, strings.group, draft.values, (name, value) =>
    valueField({
      name,
      label: strings.setting[name],
      about: `${strings.why[name]} ${usually(name, scene)}`,
      value,
      text: draft.textOf(name),
      wrong: draft.wrong.has(name) ? expected(name, scene) : undefined,
      bounds: boundsOfSettings[name],
      lines: name === 'origins',
      isCode: name !== 'controller',
      choices: name === 'work' ? works.map((one) => [one, strings.work[one]]) : undefined,
      change: draft.change,
    }),
  );
}

function expected(name: SettingName, { strings, locale }: SettingsScene): string {
  const bounds = boundsOfSettings[name];
  if (bounds) return expectedSaid(bounds, strings, locale);
  const text = Object.entries(strings.expected).find(([one]) => one === name)?.[1];
  return text ?? strings.expectedOther;
}

function usually(name: SettingName, { strings, locale, defaults }: SettingsScene): string {
  const usual = defaults[name] ?? '';
  if (name === 'work') return strings.usually(strings.work[usual as (typeof works)[number]]);
  return usuallySaid(usual === '' ? strings.empty : usual, strings, locale);
}
