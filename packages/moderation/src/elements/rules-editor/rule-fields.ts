import type { RuleValues } from '@placet/protocol';
import type { TemplateResult } from 'lit';
import type { ModerationRules } from '../../core/index.js';
import type { RuleGroup, RulesStrings } from '../../strings/rules-editor/strings.js';
import { fieldGroups, usuallySaid } from '../draft/field-groups.js';
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

/** All rules, group by group. */
export function ruleFields(scene: FieldsScene): readonly TemplateResult[] {
  const { strings, values, change } = scene;
  return fieldGroups(groups, strings.group, values, (name, value) =>
    valueField({
      name,
      label: strings.rule[name],
      about: [strings.hint[name] ?? '', usually(name, scene)].join(' ').trim(),
      value,
      lines: true,
      max: name === 'learnedSpam' ? 1 : undefined,
      change,
    }),
  );
}

function usually(name: RuleName, { strings, locale, values, defaults }: FieldsScene): string {
  const usual = defaults[name];
  // That a list is usually empty helps nobody who has filled it.
  if (usual === undefined || usual === '' || usual === values[name]) return '';
  return usuallySaid(usual, strings, locale);
}
