import type { SettingValues } from '@placet/protocol';
import type { TemplateResult } from 'lit';
import type { SettingGroup, SettingName, SettingsStrings } from '../../strings/settings/strings.js';
import { fieldGroups, usuallySaid } from '../draft/field-groups.js';
import { valueField, type ValueField } from '../draft/value-fields.js';

const groups: readonly (readonly [SettingGroup, readonly SettingName[]])[] = [
  ['fields', ['nameRequired', 'votes', 'work']],
  ['authors', ['editMinutes', 'editedShown', 'undoMinutes', 'closeAfterDays']],
  ['notice', ['controller', 'contact', 'policy', 'locale']],
  ['keeping', ['retentionDays', 'addressDays', 'receiptDays', 'auditDays']],
  ['origins', ['origins']],
];
const works = ['never', 'attack', 'always'] as const;

/** What the fields are made of. */
export interface SettingsScene {
  readonly strings: SettingsStrings;
  readonly locale: string;
  readonly values: SettingValues;
  readonly defaults: SettingValues;
  readonly change: ValueField['change'];
}

/** All settings, group by group, each with its reason and its default. */
export function settingFields(scene: SettingsScene): readonly TemplateResult[] {
  const { strings, values, change } = scene;
  return fieldGroups(groups, strings.group, values, (name, value) =>
    valueField({
      name,
      label: strings.setting[name],
      about: `${strings.why[name]} ${usually(name, scene)}`,
      value,
      lines: name === 'origins',
      isCode: name !== 'controller',
      whole: name.endsWith('Days'),
      min: name === 'retentionDays' ? 1 : 0,
      choices: name === 'work' ? works.map((one) => [one, strings.work[one]]) : undefined,
      change,
    }),
  );
}

function usually(name: SettingName, { strings, locale, defaults }: SettingsScene): string {
  const usual = defaults[name] ?? '';
  if (name === 'work') return strings.usually(strings.work[usual as (typeof works)[number]]);
  return usuallySaid(usual === '' ? strings.empty : usual, strings, locale);
}
