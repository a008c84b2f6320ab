import type { ComplaintAnswer, ComplaintItem } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DutiesStrings } from '../../strings/duties/strings.js';
import { textOf } from '../statement/text-of.js';
import { DutyElement, type DutyView } from './duty-element.js';

/**
 * What authors say against decisions, for a person to answer (DSA art. 20).
 *
 * @customElement placet-moderation-complaints
 */
export class ComplaintsElement extends DutyElement {
  #complaints: readonly ComplaintItem[] = [];

  protected override heading({ complaints }: DutiesStrings): string {
    return complaints;
  }

  protected override async load(): Promise<void> {
    this.#complaints = (await this.client?.complaints()) ?? [];
  }

  protected override content({ strings, formats }: DutyView): TemplateResult {
    if (this.#complaints.length === 0) return html`<p>${strings.noComplaints}</p>`;
    return html`<p class="fine">${strings.complaintsHint}</p>
      <ol class="list" role="list">
        ${repeat(
          this.#complaints,
          ({ id }) => id,
          (one) =>
            html`<li>
              <p>
                <b>${strings.outcome[one.outcome]}</b>
                <span class="fine">
                  <time datetime=${new Date(one.receivedAt).toISOString()}
                    >${formats.full(one.receivedAt)}</time
                  >
                </span>
              </p>
              <blockquote dir="auto" id="said-${one.id}">${one.text}</blockquote>
              ${this.#reply(one, strings)}
            </li>`,
        )}
      </ol>`;
  }

  #reply(one: ComplaintItem, strings: DutiesStrings): TemplateResult | typeof nothing {
    if (one.outcome !== 'open') return html`<p dir="auto">${one.answer}</p>`;
    return this.readonly ? nothing : this.#form(one, strings);
  }

  #form({ id }: ComplaintItem, strings: DutiesStrings): TemplateResult {
    return html`<form
      aria-describedby="said-${id}"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const outcome = event.submitter?.getAttribute('value') as ComplaintAnswer['outcome'];
        void this.#answer(id, { outcome, answer: textOf(event, 'answer') });
      }}
    >
      <label
        >${strings.answer}
        <textarea name="answer" rows="2" required maxlength="2000" dir="auto"></textarea>
      </label>
      <p class="buttons">
        <button value="upheld">${strings.uphold}</button>
        <button value="dismissed">${strings.dismiss}</button>
      </p>
    </form>`;
  }

  async #answer(id: string, answer: ComplaintAnswer): Promise<void> {
    await this.run(async () => {
      await this.client?.answer(id, answer);
      await this.load();
    });
    this.renderRoot.querySelector('h3')?.focus();
  }
}
