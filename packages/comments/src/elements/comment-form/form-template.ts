import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FieldName } from '../../core/index.js';
import type { CommentsStrings } from '../../strings/strings.js';
import type { Desk } from './desk.js';
import { fieldTemplate } from './field.js';
import type { FieldOptions } from './field-options.js';

/** What the form draws, and what is called when it is used. */
export interface FormView extends FieldOptions {
  readonly strings: CommentsStrings;
  /** What is there since somebody began to write. */
  readonly desk: Desk | undefined;
  /** What sending needs could not be loaded. */
  readonly isNotLoaded: boolean;
  readonly isReply: boolean;
  /** What is written stays in this browser: no address is asked for, and nobody has to be told of anything. */
  readonly isLocal: boolean | undefined;
  readonly submit: (event: Event) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly input: (event: Event) => void;
  readonly cancel: () => void;
}

/** The form under its heading. */
export function formTemplate(view: FormView): TemplateResult {
  const { strings, shown, desk, isReply } = view;
  const [, ...others] = shown;
  const asked = shown.includes('email') ? strings.emailPromise : nothing;
  const promise = view.isLocal ? strings.localOnly : asked;
  // Validated by ourselves: the browser's own bubbles speak the browser's language, not the page's.
  return html`
    <form
      part="form"
      aria-labelledby="heading"
      novalidate
      @submit=${view.submit}
      @keydown=${view.keydown}
      @input=${view.input}
    >
      <p class="muted">
        <span>${promise} </span>
        <span>${strings.requiredMark} <span class="star">*</span></span>
      </p>
      ${labelled(view, 'text')}
      ${
        others.length > 0
          ? html`<div class="who">${others.map((name) => labelled(view, name))}</div>
              <label class="remember">
                <input type="checkbox" name="remember" /> ${strings.rememberMe}
              </label>`
          : nothing
      }
      <div class="trap" aria-hidden="true">
        <label>Subject <input name="subject" tabindex="-1" autocomplete="off" /></label>
      </div>
      ${desk?.notes()}
      <div>
        ${
          view.isNotLoaded || !desk
            ? html`<p role="status">${view.isNotLoaded ? strings.notLoaded : nothing}</p>`
            : desk.status(strings.tryAgain)
        }
        <div class="actions">
          <button class="main" part="submit">
            ${isReply ? strings.postReply : strings.postComment}
          </button>
          ${
            isReply
              ? html`<button type="button" @click=${view.cancel}>${strings.cancel}</button>`
              : nothing
          }
        </div>
      </div>
      <details part="preview">
        <summary>${strings.preview}</summary>
        ${desk?.preview()}
      </details>
      <details part="notice">
        <summary>${strings.noticeTitle}</summary>
        ${desk?.notice()}
      </details>
    </form>
  `;
}

function labelled({ strings, required, desk }: FormView, name: FieldName): TemplateResult {
  return fieldTemplate({
    name,
    label: strings.fields[name],
    required: required.includes(name),
    below: desk?.below(name),
  });
}
