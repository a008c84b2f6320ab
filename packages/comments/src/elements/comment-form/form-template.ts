import type { Site } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import {
  type FieldErrors,
  type FieldName,
  isWorthRetrying,
  type Room,
  type UnsentReason,
} from '../../core/index.js';
import type { CommentsStrings } from '../../strings/strings.js';
import { fieldTemplate } from './field.js';
import { noticeTemplate } from './notice.js';
import { type Phase, phaseText } from './outcome-text.js';

/** What the form draws, and what is called when it is used. */
export interface FormView {
  readonly strings: CommentsStrings;
  readonly shown: ReadonlySet<FieldName>;
  readonly required: ReadonlySet<FieldName>;
  readonly errors: FieldErrors;
  readonly room: Room | undefined;
  readonly phase: Phase;
  readonly site: Site | undefined;
  readonly unsent: UnsentReason | undefined;
  readonly isReply: boolean;
  readonly isEditable: boolean;
  readonly submit: (event: Event) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly input: (event: Event) => void;
  readonly remember: () => void;
  readonly cancel: () => void;
  readonly retry: () => void;
}

/** The form under its heading. */
export function formTemplate(view: FormView): TemplateResult {
  const { strings, shown, unsent, site } = view;
  const others = (['name', 'email', 'website'] as const).filter((field) => shown.has(field));
  const moderation = site?.moderation ?? 'some';
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
        ${shown.has('email') ? html`<span>${strings.emailPromise}</span>` : nothing}
        <span>${strings.requiredMark} <span class="star">*</span></span>
      </p>
      ${labelled(view, 'text')}
      ${
        others.length > 0
          ? html`<div class="who">${others.map((name) => labelled(view, name))}</div>`
          : nothing
      }
      ${unsent === undefined ? nothing : html`<p class="note">${strings.emailUnsent[unsent]}</p>`}
      <div class="trap" aria-hidden="true">
        <label>Subject <input name="subject" tabindex="-1" autocomplete="off" /></label>
      </div>
      ${
        others.length > 0
          ? html`<label class="remember">
              <input type="checkbox" name="remember" @change=${view.remember} />
              ${strings.rememberMe}
            </label>`
          : nothing
      }
      ${view.isEditable ? nothing : html`<p class="note">${strings.notEditable}</p>`}
      ${
        moderation === 'some'
          ? nothing
          : html`<p class="muted">${strings.moderated[moderation]}</p>`
      }
      <div>
        ${outcome(view)}
        <div class="actions">
          <button
            class="main"
            part="submit"
            aria-disabled=${view.phase === 'sending' ? 'true' : 'false'}
          >
            ${view.isReply ? strings.postReply : strings.postComment}
          </button>
          ${
            view.isReply
              ? html`<button type="button" @click=${view.cancel}>${strings.cancel}</button>`
              : nothing
          }
        </div>
      </div>
      ${noticeTemplate(strings, site, shown.has('email'))}
    </form>
  `;
}

function labelled({ strings, required, errors, room }: FormView, name: FieldName): TemplateResult {
  const code = errors[name];
  let error = code === undefined ? undefined : strings.fieldErrors[name][code];
  let hint: string | undefined;
  if (name === 'text' && room) {
    if ('left' in room) hint = strings.charactersLeft(room.left);
    else error = [strings.fieldErrors.text.too_long, strings.charactersOver(room.over)].join(' ');
  }
  return fieldTemplate({
    name,
    label: strings.fields[name],
    required: required.has(name),
    error,
    hint,
  });
}

function outcome({ strings, phase, retry }: FormView): TemplateResult {
  const kind =
    phase === 'writing' || phase === 'sending'
      ? phase
      : phase.state === 'failed'
        ? 'failed'
        : 'done';
  const canRetry =
    typeof phase === 'object' && phase.state === 'failed' && isWorthRetrying(phase.trouble);
  return html`
    <div class="outcome ${kind}" part="status">
      <p role="status">${phaseText(strings, phase)}</p>
      ${
        canRetry
          ? html`<button type="button" @click=${retry}>${strings.tryAgain}</button>`
          : nothing
      }
    </div>
  `;
}
