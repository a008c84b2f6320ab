import type { StatementItem } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DutiesStrings } from '../../strings/duties/strings.js';
import { DutyElement, type DutyView } from './duty-element.js';

/**
 * The statements of reasons that were given to authors (DSA art. 17) and stand, newest first.
 *
 * @customElement placet-moderation-statements
 */
export class StatementsElement extends DutyElement {
  #items: readonly StatementItem[] = [];
  #next: string | null = null;

  protected override heading({ statementsGiven }: DutiesStrings): string {
    return statementsGiven;
  }

  protected override async load(): Promise<void> {
    const page = await this.client?.statements();
    this.#items = page?.items ?? [];
    this.#next = page?.next ?? null;
  }

  protected override content(view: DutyView): TemplateResult {
    const { strings } = view;
    if (this.#items.length === 0) return html`<p>${strings.noStatements}</p>`;
    return html`<ol class="list" role="list">
        ${repeat(
          this.#items,
          ({ id }) => id,
          (item) => statement(item, view),
        )}
      </ol>
      ${
        this.#next === null
          ? nothing
          : html`<p class="buttons">
              <button type="button" @click=${() => void this.#more()}>${strings.older}</button>
            </p>`
      }`;
  }

  #more(): Promise<void> {
    return this.run(async () => {
      const page = await this.client?.statements(this.#next ?? undefined);
      this.#items = [...this.#items, ...(page?.items ?? [])];
      this.#next = page?.next ?? null;
    });
  }
}

function statement(
  { ground, clause, facts, category, excerpt, decidedAt }: StatementItem,
  { strings, formats }: DutyView,
): TemplateResult {
  return html`<li>
    <p class="beside">
      <b>${strings.statementCategory[category]}</b>
      <time class="fine" datetime=${new Date(decidedAt).toISOString()}
        >${formats.full(decidedAt)}</time
      >
    </p>
    <blockquote dir="auto">${excerpt || strings.erasedComment}</blockquote>
    <p dir="auto">${clause}: ${facts}</p>
    <p class="fine">${strings.ground} ${strings[ground]}</p>
  </li>`;
}
