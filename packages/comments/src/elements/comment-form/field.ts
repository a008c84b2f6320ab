import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { FieldName } from '../../core/index.js';

/** What a field needs to be drawn. */
export interface FieldView {
  readonly name: FieldName;
  readonly label: string;
  readonly required: boolean;
  /** What is wrong, in the visitor's language. */
  readonly error: string | undefined;
  /** What else is worth knowing, such as how much fits still. */
  readonly hint?: string | undefined;
}

interface InputKind {
  readonly type: string;
  readonly autocomplete: string;
  readonly dir: string;
}

const kinds: Readonly<Record<Exclude<FieldName, 'text'>, InputKind>> = {
  name: { type: 'text', autocomplete: 'name', dir: 'auto' },
  email: { type: 'email', autocomplete: 'email', dir: 'ltr' },
  website: { type: 'url', autocomplete: 'url', dir: 'ltr' },
};

/** One labelled field with what is wrong about it. */
export function fieldTemplate({ name, label, required, error, hint }: FieldView): TemplateResult {
  const described = [error && `${name}-error`, hint && `${name}-hint`].filter(Boolean).join(' ');
  const describedBy = ifDefined(described || undefined);
  const invalid = error === undefined ? 'false' : 'true';
  // The star stands outside the label, so that the name of the field is its name alone.
  return html`
    <div class="field ${name}" part="field">
      <span class="label">
        <label for=${name}>${label}</label>
        ${required ? html`<span class="star" aria-hidden="true">*</span>` : nothing}
      </span>
      ${
        name === 'text'
          ? html`<textarea
              id=${name}
              name=${name}
              part="input"
              rows="5"
              dir="auto"
              ?required=${required}
              aria-invalid=${invalid}
              aria-describedby=${describedBy}
            ></textarea>`
          : html`<input
              id=${name}
              name=${name}
              part="input"
              type=${kinds[name].type}
              autocomplete=${kinds[name].autocomplete}
              autocapitalize=${name === 'name' ? 'words' : 'none'}
              spellcheck="false"
              dir=${kinds[name].dir}
              ?required=${required}
              aria-invalid=${invalid}
              aria-describedby=${describedBy}
            />`
      }
      ${
        error === undefined
          ? nothing
          : html`<p class="error" part="error" id="${name}-error">${error}</p>`
      }
      ${hint === undefined ? nothing : html`<p class="muted" id="${name}-hint">${hint}</p>`}
    </div>
  `;
}
