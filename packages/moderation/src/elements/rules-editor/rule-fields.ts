import type { Bounds, RuleValues } from '@placet/protocol';
import type { TemplateResult } from 'lit';
import { type ModerationRules, ruleBounds } from '../../core/index.js';
import type { RuleGroup, RulesStrings } from '../../strings/rules-editor/strings.js';
import type { Draft } from '../draft/draft.js';
import { expectedSaid, fieldGroups, usuallySaid } from '../draft/field-groups.js';
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
  readonly draft: Draft;
  readonly defaults: RuleValues;
}

/** All rules, group by group. */
export function ruleFields(scene: FieldsScene): readonly TemplateResult[] {
  const { strings, draft } = scene;
  return fieldGroups(groups, strings.group, draft.values, (name, value) =>
    valueField({
      name,
      label: strings.rule[name],
      about: [strings.hint[name] ?? '', usually(name, scene)].join(' ').trim(),
      value,
      text: draft.textOf(name),
      wrong: draft.wrong.has(name) ? expected(name, scene) : undefined,
      bounds: boundsOf(name),
      lines: true,
      change: draft.change,
    }),
  );
}

function boundsOf(name: RuleName): Bounds | undefined {
  return Object.entries(ruleBounds).find(([one]) => one === name)?.[1];
}

function expected(name: RuleName, { strings, locale }: FieldsScene): string {
  const bounds = boundsOf(name);
  return bounds ? expectedSaid(bounds, strings, locale) : strings.expectedOther;
}

function usually(name: RuleName, { strings, locale, draft, defaults }: FieldsScene): string {
  const usual = defaults[name];
  // That a list is usually empty helps nobody who has filled it.
  if (usual === undefined || usual === '' || usual === draft.values[name]) return '';
  return usuallySaid(usual, strings, locale);
}
