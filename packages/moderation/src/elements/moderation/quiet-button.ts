import { html, nothing, type TemplateResult } from 'lit';

/** A button that looks like a link; `describedBy` names what it is about, where its words do not. */
export function quietButton(
  text: string | TemplateResult,
  act: () => void,
  describedBy?: string,
): TemplateResult {
  return html`<button
    type="button"
    class="quiet"
    aria-describedby=${describedBy ?? nothing}
    @click=${act}
  >
    ${text}
  </button>`;
}
