import type { RuleValues } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import type { ModerationRules } from '../../core/index.js';
import type { RuleGroup, RulesStrings } from '../../strings/rules-editor/strings.js';

type RuleName = keyof ModerationRules;
type RuleValue = RuleValues[string];

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
  readonly change: (name: string, value: RuleValue) => void;
}

/** All rules, group by group; one that an older server does not know is left out. */
export function ruleFields(scene: FieldsScene): readonly TemplateResult[] {
  return groups.map(
    ([group, names]) => html`
      <fieldset part="group">
        <legend>${scene.strings.group[group]}</legend>
        ${names.filter((name) => name in scene.values).map((name) => field(name, scene))}
      </fieldset>
    `,
  );
}

function field(name: RuleName, scene: FieldsScene): TemplateResult {
  const { strings, values } = scene;
  const value = values[name];
  const hint = strings.hint[name];
  const about = html`<span id="${name}-about" class="fine">
    ${hint ?? nothing} ${usually(name, scene)}
  </span>`;
  const label = html`<label for=${name}>${strings.rule[name]}</label>`;
  if (typeof value === 'boolean') {
    return html`<div class="check" part="rule">${box(name, value, scene)} ${label} ${about}</div>`;
  }
  if (typeof value === 'number') {
    return html`<div class="number" part="rule">
      ${label} ${number(name, value, scene)} ${about}
    </div>`;
  }
  return html`<div class="list" part="rule">
    ${label} ${about} ${list(name, value ?? '', scene)}
  </div>`;
}

function box(name: RuleName, value: boolean, { change }: FieldsScene): TemplateResult {
  return html`<input
    id=${name}
    type="checkbox"
    aria-describedby="${name}-about"
    .checked=${value}
    @change=${({ target }: Event) => {
      change(name, (target as HTMLInputElement).checked);
    }}
  />`;
}

function number(name: RuleName, value: number, { change }: FieldsScene): TemplateResult {
  return html`<input
    id=${name}
    type="number"
    required
    min="0"
    max=${name === 'learnedSpam' ? '1' : nothing}
    step="any"
    aria-describedby="${name}-about"
    .value=${String(value)}
    @input=${({ target }: Event) => {
      const typed = (target as HTMLInputElement).valueAsNumber;
      // While nothing sensible is typed, the browser says so when the form is sent.
      if (!Number.isNaN(typed)) change(name, typed);
    }}
  />`;
}

function list(name: RuleName, value: string, { change }: FieldsScene): TemplateResult {
  return html`<textarea
    id=${name}
    rows="4"
    dir="auto"
    spellcheck="false"
    aria-describedby="${name}-about"
    .value=${value}
    @input=${({ target }: Event) => {
      change(name, (target as HTMLTextAreaElement).value);
    }}
  ></textarea>`;
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
