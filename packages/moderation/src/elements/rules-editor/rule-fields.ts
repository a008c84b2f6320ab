import type { RuleValues } from '@placet/protocol';
import { html, type TemplateResult } from 'lit';
import type { ModerationRules } from '../../core/index.js';
import type { RuleGroup, RulesStrings } from '../../strings/rules-editor/strings.js';
import { valueField } from '../draft/value-fields.js';

type RuleName = keyof ModerationRules;

const groups: readonly (readonly [RuleGroup, readonly RuleName[]])[] = [
  ['people', ['holdAll', 'previouslyApproved', 'firstComments', 'lookalikeNames', 'ownNames']],
  ['words', ['moderationWords', 'disallowedWords', 'digitsAsLetters', 'maxLinks']],
  ['pace', ['floodSeconds', 'duplicate', 'closeAfterDays', 'fastTypistSeconds']],
  ['robots', ['honeypot', 'proofOfWork', 'learnedSpam', 'externalCheck']],
];

/** What the fields are made of. */
export interface FieldsScene {
  readonly strings: RulesStrings;
  readonly locale: string;
  readonly values: RuleValues;
  readonly defaults: RuleValues;
  readonly change: (name: string, value: RuleValues[string]) => void;
}

/** All rules, group by group; one that an older server does not know is left out. */
export function ruleFields(scene: FieldsScene): readonly TemplateResult[] {
  const { strings, values, change } = scene;
  return groups.map(
    ([group, names]) => html`
      <fieldset part="group">
        <legend>${strings.group[group]}</legend>
        ${names.flatMap((name) => {
          const value = values[name];
          if (value === undefined) return [];
          const about = [strings.hint[name] ?? '', usually(name, scene)].join(' ').trim();
          const max = name === 'learnedSpam' ? 1 : undefined;
          return valueField({
            name,
            label: strings.rule[name],
            about,
            value,
            lines: true,
            max,
            change,
          });
        })}
      </fieldset>
    `,
  );
}

function usually(name: RuleName, { strings, locale, values, defaults }: FieldsScene): string {
  const usual = defaults[name];
  if (usual === undefined || usual === values[name]) return '';
  if (typeof usual === 'boolean') return strings.usually(usual ? strings.on : strings.off);
  if (typeof usual === 'number') {
    return strings.usually(new Intl.NumberFormat(locale).format(usual));
  }
  // That a list is usually empty helps nobody who has filled it.
  return usual === '' ? '' : strings.usually(usual);
}
