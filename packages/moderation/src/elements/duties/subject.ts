import { saveFile } from '@placet/base';
import type { Subject, SubjectFile } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import type { DutiesStrings } from '../../strings/duties/strings.js';
import { textOf } from '../statement/text-of.js';
import { DutyElement, type DutyView } from './duty-element.js';
import { type Finding, lookFor } from './look-for.js';

/**
 * Finds all that is kept about one person, hands it over and erases it (GDPR arts. 15, 17 and 20).
 *
 * @customElement placet-moderation-subject
 */
export class SubjectElement extends DutyElement {
  #who = '';
  #finding: Finding | undefined;
  #isErasing = false;

  protected override heading({ subject }: DutiesStrings): string {
    return subject;
  }

  protected override content({ strings }: DutyView): TemplateResult {
    return html`<p class="fine">${strings.subjectHint}</p>
      <form
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#find(textOf(event, 'who'), strings);
        }}
      >
        <label
          >${strings.who}
          <input
            type="text"
            name="who"
            required
            maxlength="254"
            dir="ltr"
            autocomplete="off"
            @input=${() => this.#forget()}
        /></label>
        <p class="buttons"><button>${strings.find}</button></p>
      </form>
      ${this.#finding ? this.#found(this.#finding, strings) : nothing}`;
  }

  #found(finding: Finding, strings: DutiesStrings): TemplateResult {
    const { file, subject } = finding;
    return html`${this.#left(finding, strings)}
    ${file ? this.#kept(file, subject, strings) : nothing}`;
  }

  /** What could not be looked into is said for as long as there is any, also once all that was found is erased. */
  #left({ locked, canUnlock, unreadable }: Finding, strings: DutiesStrings): TemplateResult {
    return html`${locked > 0 ? html`<p class="left">${strings.unopened(locked)}</p>` : nothing}
    ${unreadable > 0 ? html`<p class="left">${strings.unreadable(unreadable)}</p>` : nothing}
    ${
      canUnlock
        ? html`<p class="fine">${strings.openHint}</p>
            <placet-moderation-unlock
              .client=${this.client?.keys}
              @placet-moderation-keys-change=${() => void this.#findMore(strings)}
            ></placet-moderation-unlock>`
        : nothing
    }`;
  }

  #kept(file: SubjectFile, subject: Subject, strings: DutiesStrings): TemplateResult {
    const { comments, reports, votes } = file;
    const counts = { comments: comments.length, reports: reports.length, votes: votes.length };
    const isSomething = counts.comments + counts.reports + counts.votes + file.standings.length > 0;
    return html`<p class="whose">${strings.whose(this.#who)}</p>
      <p>${strings.found(counts.comments)} ${strings.also(counts)}</p>
      <ol class="list" role="list">
        ${comments.map(
          ({ name, text }) =>
            html`<li>
              <blockquote dir="auto"><bdi>${name || strings.anonymous}</bdi>: ${text}</blockquote>
            </li>`,
        )}
        ${reports.map(
          ({ category, reason }) =>
            html`<li>
              <p><b>${strings.category[category]}</b></p>
              <blockquote dir="auto">${reason}</blockquote>
            </li>`,
        )}
      </ol>
      <p class="buttons">
        <button type="button" @click=${() => this.#take('json')}>${strings.asData}</button>
        <button type="button" @click=${() => void this.run(() => this.#take('txt'))}>
          ${strings.asText}
        </button>
        ${
          isSomething && !this.#isErasing
            ? html`<button type="button" @click=${() => this.#ask(true)}>${strings.erase}</button>`
            : nothing
        }
      </p>
      ${
        this.#isErasing
          ? html`<fieldset>
              <p>
                ${strings.whose(this.#who)} ${strings.eraseMeans(counts.comments)}
                ${strings.eraseMeansAlso}
              </p>
              <p class="buttons">
                <button type="button" @click=${() => void this.#erase(subject, strings)}>
                  ${strings.eraseNow}
                </button>
                <button type="button" class="keep" @click=${() => this.#ask(false)}>
                  ${strings.keepAll}
                </button>
              </p>
            </fieldset>`
          : nothing
      }`;
  }

  #ask(isErasing: boolean): void {
    this.#isErasing = isErasing;
    this.requestUpdate();
    // The step that changes nothing is the nearer one.
    const place = isErasing ? '.keep' : '[name=who]';
    this.focusOn(place);
  }

  /** What was found is about what the field said: once it says something else, nothing of it may be erased. */
  #forget(): void {
    this.#finding = undefined;
    this.#isErasing = false;
    this.requestUpdate();
  }

  #find(who: string, strings: DutiesStrings): Promise<void> {
    return this.run(async () => {
      const { client } = this;
      if (!client) return;
      this.#who = who;
      this.#isErasing = false;
      this.#finding = undefined;
      this.#finding = await lookFor(client, who, strings.searchReason, (done) => {
        this.tell(strings.opened(done));
      });
      if (this.#finding.canUnlock) await import('../keys/define.js');
      if (!this.#finding.file) this.say(strings.found(0));
    });
  }

  /** Looks again, with the key that was opened; the form that opened it may be gone then. */
  async #findMore(strings: DutiesStrings): Promise<void> {
    await this.#find(this.#who, strings);
    this.focusOn('h3');
  }

  async #take(kind: 'json' | 'txt'): Promise<void> {
    if (!this.#finding?.file) return;
    const { subject, file } = this.#finding;
    const text =
      kind === 'json'
        ? JSON.stringify(file, null, 2)
        : ((await this.client?.subjectText(subject)) ?? '');
    saveFile(`comments.${kind}`, text, kind === 'json' ? 'application/json' : 'text/plain');
  }

  async #erase(subject: Subject, strings: DutiesStrings): Promise<void> {
    await this.run(async () => {
      const erased = await this.client?.erase(subject);
      if (this.#finding) this.#finding = { ...this.#finding, file: undefined };
      this.#isErasing = false;
      const counts = erased ?? { comments: 0, reports: 0, votes: 0 };
      this.say(`${strings.erased(counts.comments)} ${strings.also(counts)}`.trim());
    });
    this.renderRoot.querySelector('h3')?.focus();
  }
}
