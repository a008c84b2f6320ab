import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FieldName } from '../../core/index.js';

/** What a field needs to be drawn. */
export interface FieldView {
  readonly name: FieldName;
  readonly label: string;
  readonly required: boolean;
  /** What is said below the field, and whether it is wrong. */
  readonly below: FieldNote | undefined;
}

/** What is said about a field: what is wrong, or what is worth knowing. */
export interface FieldNote {
  readonly isWrong: boolean;
  readonly text: TemplateResult;
}

const types = { name: 'text', email: 'email', website: 'url' } as const;

/** One labelled field with what is said about it. */
export function fieldTemplate({ name, label, required, below }: FieldView): TemplateResult {
  const describedBy = below ? `${name}-note` : nothing;
  const invalid = below?.isWrong ? 'true' : 'false';
  // The star stands outside the label, so that the name of the field is its name alone.
  return html`
    <div class="field" part="field">
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
              dir="auto"
              ?required=${required}
              aria-invalid=${invalid}
              aria-describedby=${describedBy}
            ></textarea>`
          : html`<input
              id=${name}
              name=${name}
              part="input"
              type=${types[name]}
              autocomplete=${name === 'website' ? 'url' : name}
              dir=${name === 'name' ? 'auto' : 'ltr'}
              ?required=${required}
              aria-invalid=${invalid}
              aria-describedby=${describedBy}
            />`
      }
      ${below?.text}
    </div>
  `;
}
