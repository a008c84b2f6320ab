import type { SettingValues } from '@placet/protocol';
import { html, type TemplateResult } from 'lit';
import type { SettingGroup, SettingName, SettingsStrings } from '../../strings/settings/strings.js';
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

/** All settings, group by group, each with its reason and its default; one that an older server lacks is left out. */
export function settingFields(scene: SettingsScene): readonly TemplateResult[] {
  const { strings, values, change } = scene;
  return groups.map(
    ([group, names]) => html`
      <fieldset part="group">
        <legend>${strings.group[group]}</legend>
        ${names.flatMap((name) => {
          const value = values[name];
          if (value === undefined) return [];
          return valueField({
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
          });
        })}
      </fieldset>
    `,
  );
}

function usually(name: SettingName, { strings, locale, defaults }: SettingsScene): string {
  const usual = defaults[name] ?? '';
  if (typeof usual === 'boolean') return strings.usually(usual ? strings.on : strings.off);
  if (typeof usual === 'number') {
    return strings.usually(new Intl.NumberFormat(locale).format(usual));
  }
  if (name === 'work') return strings.usually(strings.work[usual as (typeof works)[number]]);
  return strings.usually(usual === '' ? strings.empty : usual);
}
