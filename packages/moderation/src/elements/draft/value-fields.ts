import type { RuleValues } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit';

type Value = RuleValues[string];

/** One thing that can be set. */
export interface ValueField {
  readonly name: string;
  readonly label: string;
  /** What somebody has to know before they change it. */
  readonly about: string;
  readonly value: Value;
  /** A text has one line unless this is set. */
  readonly lines?: boolean | undefined;
  /** What a text may be, and how that is called; any by default. */
  readonly choices?: readonly (readonly [value: string, label: string])[] | undefined;
  /** A number must be whole. */
  readonly whole?: boolean | undefined;
  /** @default 0 */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** A text is read from left to right, whatever the language. */
  readonly isCode?: boolean | undefined;
  readonly change: (name: string, value: Value) => void;
}

/** The field, by what its value is. */
export function valueField(field: ValueField): TemplateResult {
  const { name, value, about, lines, choices } = field;
  const note = html`<span id="${name}-about" class="fine">${about}</span>`;
  const label = html`<label for=${name}>${field.label}</label>`;
  if (typeof value === 'boolean') {
    return html`<div class="check" part="rule">${box(field, value)} ${label} ${note}</div>`;
  }
  if (typeof value === 'number') {
    return html`<div class="number" part="rule">${label} ${number(field, value)} ${note}</div>`;
  }
  const input = choices
    ? choice(field, value, choices)
    : lines
      ? list(field, value)
      : line(field, value);
  return html`<div class="list" part="rule">${label} ${note} ${input}</div>`;
}

function box({ name, change }: ValueField, value: boolean): TemplateResult {
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

function number({ name, whole, min = 0, max, change }: ValueField, value: number): TemplateResult {
  return html`<input
    id=${name}
    type="number"
    required
    min=${min}
    max=${max ?? nothing}
    step=${whole ? 1 : 'any'}
    aria-describedby="${name}-about"
    .value=${String(value)}
    @input=${({ target }: Event) => {
      const typed = (target as HTMLInputElement).valueAsNumber;
      // While nothing sensible is typed, the browser says so when the form is sent.
      if (!Number.isNaN(typed)) change(name, typed);
    }}
  />`;
}

function line({ name, isCode, change }: ValueField, value: string): TemplateResult {
  return html`<input
    id=${name}
    type="text"
    dir=${isCode ? 'ltr' : 'auto'}
    autocomplete="off"
    spellcheck=${isCode ? 'false' : nothing}
    aria-describedby="${name}-about"
    .value=${value}
    @input=${({ target }: Event) => {
      change(name, (target as HTMLInputElement).value);
    }}
  />`;
}

function list({ name, isCode, change }: ValueField, value: string): TemplateResult {
  return html`<textarea
    id=${name}
    rows="4"
    dir=${isCode ? 'ltr' : 'auto'}
    spellcheck="false"
    aria-describedby="${name}-about"
    .value=${value}
    @input=${({ target }: Event) => {
      change(name, (target as HTMLTextAreaElement).value);
    }}
  ></textarea>`;
}

function choice(
  { name, change }: ValueField,
  value: string,
  choices: NonNullable<ValueField['choices']>,
): TemplateResult {
  return html`<select
    id=${name}
    aria-describedby="${name}-about"
    @change=${({ target }: Event) => {
      change(name, (target as HTMLSelectElement).value);
    }}
  >
    ${choices.map(
      ([one, label]) => html`<option value=${one} ?selected=${one === value}>${label}</option>`,
    )}
  </select>`;
}
