import type { Bounds, RuleValues } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { directionOf } from './direction-of.js';

type Value = RuleValues[string];

/** One thing that can be set. */
export interface ValueField {
  readonly name: string;
  readonly label: string;
  /** What somebody has to know before they change it. */
  readonly about: string;
  readonly value: Value;
  /** As it was typed. */
  readonly text: string;
  /** What was expected, where it is wrong. */
  readonly wrong?: string | undefined;
  /** It is a number, and what it may be. */
  readonly bounds?: Bounds | undefined;
  /** A text has one line unless this is set. */
  readonly lines?: boolean | undefined;
  /** What a text may be, and how that is called; any by default. */
  readonly choices?: readonly (readonly [value: string, label: string])[] | undefined;
  /** A text is read from left to right, whatever the language. */
  readonly isCode?: boolean | undefined;
  readonly change: (name: string, value: Value, text?: string) => void;
}

/** The field, by what its value is. */
export function valueField(field: ValueField): TemplateResult {
  const { name, value, about, lines, choices } = field;
  const note = html`<span id="${name}-about" class="fine">${about}</span>`;
  const label = html`<label for=${name}>${field.label}</label>`;
  const wrong = field.wrong
    ? html`<span id="${name}-wrong" class="wrong">${field.wrong}</span>`
    : nothing;
  if (field.bounds) {
    return html`<div class="number" part="rule">
      ${label} ${number(field, field.bounds)} ${wrong} ${note}
    </div>`;
  }
  if (typeof value === 'boolean') {
    return html`<div class="check" part="rule">${box(field, value)} ${label} ${note}</div>`;
  }
  const input = choices ? choice(field, choices) : lines ? list(field) : line(field);
  return html`<div class="list" part="rule">${label} ${note} ${input} ${wrong}</div>`;
}

function describedBy({ name, wrong }: ValueField): string {
  return wrong ? `${name}-about ${name}-wrong` : `${name}-about`;
}

function box(field: ValueField, value: boolean): TemplateResult {
  return html`<input
    id=${field.name}
    type="checkbox"
    aria-describedby=${describedBy(field)}
    .checked=${value}
    @change=${({ target }: Event) => {
      field.change(field.name, (target as HTMLInputElement).checked);
    }}
  />`;
}

function number(field: ValueField, { min, max, whole }: Bounds): TemplateResult {
  return html`<input
    id=${field.name}
    type="number"
    required
    min=${min}
    max=${max}
    step=${whole ? 1 : 'any'}
    aria-describedby=${describedBy(field)}
    aria-invalid=${field.wrong ? 'true' : nothing}
    .value=${live(field.text)}
    @input=${({ target }: Event) => {
      const { valueAsNumber, value } = target as HTMLInputElement;
      // Nothing sensible, such as nothing at all, is not the number of before either.
      field.change(field.name, Number.isNaN(valueAsNumber) ? '' : valueAsNumber, value);
    }}
  />`;
}

function line(field: ValueField): TemplateResult {
  const { isCode } = field;
  return html`<input
    id=${field.name}
    type="text"
    dir=${isCode ? 'ltr' : 'auto'}
    autocomplete="off"
    spellcheck=${isCode ? 'false' : nothing}
    aria-describedby=${describedBy(field)}
    aria-invalid=${field.wrong ? 'true' : nothing}
    .value=${field.text}
    @input=${({ target }: Event) => {
      field.change(field.name, (target as HTMLInputElement).value);
    }}
  />`;
}

// What was typed is not set again: it may be long.
function list(field: ValueField): TemplateResult {
  return html`<textarea
    id=${field.name}
    rows="4"
    dir=${field.isCode ? 'ltr' : (directionOf(field.text) ?? nothing)}
    spellcheck="false"
    aria-describedby=${describedBy(field)}
    aria-invalid=${field.wrong ? 'true' : nothing}
    .value=${live(field.text)}
    @input=${({ target }: Event) => {
      field.change(field.name, (target as HTMLTextAreaElement).value);
    }}
  ></textarea>`;
}

function choice(field: ValueField, choices: NonNullable<ValueField['choices']>): TemplateResult {
  return html`<select
    id=${field.name}
    aria-describedby=${describedBy(field)}
    @change=${({ target }: Event) => {
      field.change(field.name, (target as HTMLSelectElement).value);
    }}
  >
    ${choices.map(
      ([one, label]) =>
        html`<option value=${one} ?selected=${one === field.value}>${label}</option>`,
    )}
  </select>`;
}
