import { hostStyles, LocaleController, StoreController } from '@placet/base';
import type { AuditAct, CommentState, View } from '@placet/protocol';
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type AuditClient, createLog, type Log, type Queue } from '../../queue-core/index.js';
import { catalogs } from '../../strings/catalogs.js';
import type { ModerationStrings } from '../../strings/strings.js';
import type { LoggedAct } from '../../strings/tool-strings.js';
import { type Formats, formatsOf } from '../moderation/formats.js';
import { controlStyles } from '../moderation/controls.styles.js';
import { noticeText } from '../moderation/notice-text.js';
import { ModerationBackEvent } from './back-event.js';
import { logStyles } from './log.styles.js';

/**
 * The audit log, a part of `<placet-moderation>`: what was decided, by whom, when and why, and a way to take it back.
 *
 * @customElement placet-moderation-log
 * @fires placet-moderation-back - Somebody goes back to the comments.
 */
export class ModerationLogElement extends LitElement {
  static override properties: PropertyDeclarations = {
    client: { attribute: false },
    queue: { attribute: false },
  };
  static override styles: CSSResultGroup = [hostStyles, controlStyles, logStyles];

  /** Where the log is. */
  declare client: AuditClient | undefined;

  /** Takes decisions back. */
  declare queue: Queue | undefined;

  readonly #locale = new LocaleController(this, catalogs);
  #log: Log | undefined;
  #hasFocused = false;
  #said = '';

  constructor() {
    super();
    this.client = undefined;
    this.queue = undefined;
    void new StoreController(this, () => this.#log);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('client') || !this.client) return;
    this.#log = createLog(this.client);
    void this.#log.load();
  }

  override updated(): void {
    if (this.#hasFocused) return;
    // The words come a moment after the element.
    const heading = this.renderRoot.querySelector('h2');
    heading?.focus();
    this.#hasFocused = heading !== null;
  }

  override render(): TemplateResult | typeof nothing {
    const { strings, locale, dir } = this.#locale;
    const log = this.#log;
    if (!strings || !log) return nothing;
    const { acts, loading, next, failure } = log.get();
    const { log: words } = strings;
    const formats = formatsOf(locale);
    return html`<section lang=${locale} dir=${dir} aria-labelledby="title">
      <header class="top">
        <h2 id="title" tabindex="-1">${words.heading}</h2>
        <p class="tools">
          <a href=${this.client?.auditFile ?? nothing} download>${words.download}</a>
          <button type="button" class="quiet" @click=${this.#back}>${words.back}</button>
        </p>
      </header>
      <p class="fine">${words.hint}</p>
      ${
        failure === undefined
          ? nothing
          : html`<p role="alert">
              ${words.failed}
              <button type="button" @click=${() => void log.load()}>${strings.tryAgain}</button>
            </p>`
      }
      ${acts.length === 0 && !loading && failure === undefined ? html`<p>${words.empty}</p>` : nothing}
      <ol role="list" aria-busy=${loading}>
        ${repeat(
          acts,
          ({ id }) => id,
          (act) => this.#act(act, strings, formats),
        )}
      </ol>
      <p role="status">${this.#said || (loading ? words.loading : nothing)}</p>
      ${
        next === null
          ? nothing
          : html`<button type="button" @click=${() => void this.#more(log)}>${words.more}</button>`
      }
    </section>`;
  }

  #act(act: AuditAct, strings: ModerationStrings, formats: Formats): TemplateResult {
    const { id, at, actor, action, comments, about, before, after, note, undoneAt } = act;
    const { log: words } = strings;
    const now = Date.now();
    const did = Object.hasOwn(words.act, action)
      ? words.act[action as LoggedAct](comments)
      : words.unknownAct(action);
    return html`<li data-act=${action} tabindex="-1">
      <p class="what" id="act-${id}">
        <b><bdi>${actor}</bdi></b> ${did}
        ${
          before && after
            ? html`<span class="way"
                >${words.way(stateName(before, strings), stateName(after, strings))}</span
              >`
            : nothing
        }
      </p>
      ${
        about
          ? html`<blockquote dir="auto">
              <bdi>${about.name || strings.anonymous}</bdi>: ${about.excerpt}
            </blockquote>`
          : nothing
      }
      ${note ? html`<p class="note" dir="auto">${words.reason(note)}</p>` : nothing}
      <p class="when">
        <time datetime=${new Date(at).toISOString()}>${formats.full(at)}</time>
        ${
          undoneAt === null
            ? nothing
            : html`<span class="undone">${words.undone(formats.ago(undoneAt, now))}</span>`
        }
        ${
          act.decision !== null && undoneAt === null
            ? html`<button
                type="button"
                class="quiet"
                aria-describedby="act-${id}"
                @click=${() => void this.#undo(act.decision, strings)}
              >
                ${words.undo}
              </button>`
            : nothing
        }
      </p>
    </li>`;
  }

  async #undo(decision: string | null, strings: ModerationStrings): Promise<void> {
    const { queue } = this;
    if (decision === null || !queue) return;
    await queue.undo(decision);
    const { notice, session } = queue.get();
    if (session.status !== 'in') return;
    this.#said = notice ? noticeText(notice, strings) : '';
    this.requestUpdate();
    const isOutOfDate =
      notice?.kind === 'undone' || (notice?.kind === 'failed' && notice.code === 'undo_impossible');
    if (!isOutOfDate) return;
    await this.#log?.load();
    this.renderRoot.querySelector('h2')?.focus();
  }

  async #more(log: Log): Promise<void> {
    const { length } = log.get().acts;
    this.#said = '';
    await log.more();
    await this.updateComplete;
    // After the last ones the button is gone: the focus goes to the first of them.
    if (log.get().next === null) this.renderRoot.querySelectorAll('li')[length]?.focus();
  }

  readonly #back = (): void => {
    this.dispatchEvent(new ModerationBackEvent());
  };
}

function stateName(state: CommentState, { view }: ModerationStrings): string {
  return state === 'deleted' ? state : view[state satisfies View];
}
