// What a preview takes; loaded when one is opened, since nobody else needs a parser in the browser.
import { adoptCss, type SmallElement } from '@placet/base';
import { parseBody } from '@placet/protocol/text';
import { html, type TemplateResult } from 'lit/html.js';
import type { WritingStrings } from '../../strings/writing/strings.js';
import { bodyTemplate } from '../comments/body-template.js';
import { bodyStyles } from '../shared/body.styles.js';

/** Long enough that reading the text again does not slow down who is typing it. */
const pauseMs = 150;

/** Shows a text as the thread will: read by the same parser as on the server, drawn by the same template. */
export class Preview {
  readonly #getText: () => string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SmallElement, form: HTMLFormElement, getText: () => string) {
    this.#getText = getText;
    adoptCss(host.renderRoot, bodyStyles);
    form.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => host.requestUpdate(), pauseMs);
    });
  }

  /** What stands in the preview. */
  template(strings: WritingStrings): TemplateResult {
    const text = this.#getText();
    return text.trim() === ''
      ? html`<p class="muted">${strings.fieldErrors.text.required}</p>`
      : html`<div class="body" part="body">${bodyTemplate(parseBody(text))}</div>`;
  }
}
