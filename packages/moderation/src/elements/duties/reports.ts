import type { ReportItem, StatementWords } from '@placet/protocol';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Reported } from '../../clients/duties-http.js';
import type { DutiesStrings } from '../../strings/duties/strings.js';
import { textOf } from '../statement/text-of.js';
import { DutyElement, type DutyView } from './duty-element.js';
import { statementFields, statementOf } from '../statement/statement-fields.js';

const hourMs = 3_600_000;

/**
 * Comments that readers reported (DSA art. 16): what they say and since when, and a decision that tells them and, where
 * the comment goes, its author why (art. 17).
 *
 * @customElement placet-moderation-reports
 */
export class ReportsElement extends DutyElement {
  static override properties: PropertyDeclarations = {
    ...DutyElement.properties,
    targetHours: { attribute: false },
  };

  /** Within how many hours a report should be decided on; older ones are marked. */
  declare targetHours: number;

  #reported: readonly Reported[] = [];
  /** The comments whose removal is being explained: what was typed about one is not lost for another. */
  readonly #explaining = new Set<string>();

  constructor() {
    super();
    this.targetHours = 24;
  }

  protected override heading({ reports }: DutiesStrings): string {
    return reports;
  }

  protected override async load(): Promise<void> {
    this.#reported = (await this.client?.reported()) ?? [];
  }

  protected override content(view: DutyView): TemplateResult {
    const { strings } = view;
    if (this.#reported.length === 0) return html`<p>${strings.noReports}</p>`;
    return html`<ol class="list" role="list">
      ${repeat(
        this.#reported,
        ({ comment }) => comment.id,
        (one) => this.#comment(one, view),
      )}
    </ol>`;
  }

  #comment(one: Reported, view: DutyView): TemplateResult {
    const { comment, reports } = one;
    const { strings } = view;
    const { id, author, text, thread } = comment;
    return html`<li>
      <p id="by-${id}" class="beside">
        <b><bdi>${author.name || strings.anonymous}</bdi></b>
        <span class="fine"><bdi>${comment.page?.title ?? thread}</bdi></span>
      </p>
      <blockquote dir="auto">${text}</blockquote>
      <ul role="list">
        ${repeat(
          reports,
          (report) => report.id,
          (report) => this.#report(report, view),
        )}
      </ul>
      ${this.readonly ? nothing : this.#form(one, view)}
    </li>`;
  }

  #form({ comment, reports: [first] }: Reported, view: DutyView): TemplateResult {
    const { strings } = view;
    const { id } = comment;
    const isExplaining = this.#explaining.has(id);
    return html`<form
      aria-labelledby="by-${id}"
      @submit=${(event: Event) => {
        event.preventDefault();
        if (isExplaining) void this.#decide(event, view, comment, statementOf(event));
      }}
    >
      <label
        >${strings.message}
        <textarea name="message" rows="1" maxlength="2000" dir="auto"></textarea>
      </label>
      ${isExplaining ? statementFields(strings, first?.category ?? 'other') : nothing}
      <p class="buttons">
        ${
          isExplaining
            ? html`<button>${strings.send}</button>
                <button type="button" @click=${() => this.#explain(id, false)}>
                  ${strings.cancel}
                </button>`
            : html`<button
                  type="button"
                  @click=${(event: Event) => void this.#decide(event, view, comment)}
                >
                  ${strings.keep}
                </button>
                <button type="button" @click=${() => this.#explain(id, true)}>
                  ${strings.remove}
                </button>`
        }
      </p>
    </form>`;
  }

  #report(report: ReportItem, { strings, formats }: DutyView): TemplateResult {
    const { id, category, reason, name, hasEmail, receivedAt, outcome } = report;
    const now = Date.now();
    const isLate = outcome === 'open' && now - receivedAt > this.targetHours * hourMs;
    return html`<li>
      <p class="beside">
        <b>${strings.category[category]}</b>
        ${name ? html`<bdi>${strings.reportedBy(name)}</bdi>` : nothing}
        <span class="fine ${isLate ? 'late' : ''}"
          ><time datetime=${new Date(receivedAt).toISOString()} title=${formats.full(receivedAt)}
            >${formats.ago(receivedAt, now)}</time
          >${isLate ? html` · ${strings.overdue(this.targetHours)}` : nothing}</span
        >
      </p>
      ${
        reason === ''
          ? html`<p class="fine">${strings.erasedReport}</p>`
          : html`<blockquote dir="auto">${reason}</blockquote>`
      }
      ${
        hasEmail && !this.readonly
          ? html`<placet-moderation-reporter
              .client=${this.client}
              .report=${id}
            ></placet-moderation-reporter>`
          : nothing
      }
    </li>`;
  }

  #explain(id: string, on: boolean): void {
    if (on) this.#explaining.add(id);
    else this.#explaining.delete(id);
    this.requestUpdate();
    this.focusOn(on ? `[aria-labelledby="by-${id}"] [name=clause]` : 'h3');
  }

  /** Keeps a comment or, with a statement, removes it. */
  async #decide(
    event: Event,
    { strings }: DutyView,
    { id, version }: Reported['comment'],
    statement?: StatementWords,
  ): Promise<void> {
    const note = textOf(event, 'message') || undefined;
    await this.run(async () => {
      const result = await this.client?.decide({
        verdict: statement ? 'refuse' : 'publish',
        comments: [{ id, version }],
        note,
        statement,
      });
      this.#explaining.delete(id);
      await this.load();
      const isDone = (result?.changedCount ?? 0) > 0;
      this.say(isDone ? (statement ? strings.removed : strings.kept) : strings.overtaken);
    });
    this.renderRoot.querySelector('h3')?.focus();
  }
}
