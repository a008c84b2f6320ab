import { saveFile } from '@placet/base';
import type { Subject, SubjectFile } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import type { DutiesStrings } from '../../strings/duties/strings.js';
import { textOf } from '../statement/text-of.js';
import { DutyElement, type DutyView } from './duty-element.js';

/** As the protocol has it: who wrote more is found, and erased, again. */
const mostComments = 1_000;

/**
 * Finds all that is kept about one person, hands it over and erases it (GDPR arts. 15, 17 and 20).
 *
 * @customElement placet-moderation-subject
 */
export class SubjectElement extends DutyElement {
  #subject: Subject | undefined;
  #file: SubjectFile | undefined;
  #isErasing = false;
  /** The address that may be among those that the server cannot open. */
  #sealedSearch: string | undefined;
  #isLocked = false;

  protected override heading({ subject }: DutiesStrings): string {
    return subject;
  }

  protected override content({ strings }: DutyView): TemplateResult {
    return html`<p class="fine">${strings.subjectHint}</p>
      <form
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#find(textOf(event, 'who'));
        }}
      >
        <label
          >${strings.who}
          <input type="text" name="who" required maxlength="254" dir="ltr" autocomplete="off"
        /></label>
        <p class="buttons"><button>${strings.find}</button></p>
      </form>
      ${this.#search(strings)}
      ${this.#file && this.#subject ? this.#found(this.#file, this.#subject, strings) : nothing}`;
  }

  #found(
    { comments, unopened }: SubjectFile,
    subject: Subject,
    strings: DutiesStrings,
  ): TemplateResult {
    const count = comments.length;
    return html`<p>
        ${strings.found(count)} ${unopened > 0 ? strings.unopened(unopened) : nothing}
      </p>
      <ol class="list" role="list">
        ${comments.map(
          ({ name, text }) =>
            html`<li>
              <blockquote dir="auto"><bdi>${name || strings.anonymous}</bdi>: ${text}</blockquote>
            </li>`,
        )}
      </ol>
      <p class="buttons">
        <button type="button" @click=${() => this.#take('json')}>${strings.asData}</button>
        <button type="button" @click=${() => void this.run(() => this.#take('txt'))}>
          ${strings.asText}
        </button>
        ${
          count > 0 && !this.#isErasing
            ? html`<button type="button" @click=${() => this.#ask(true)}>${strings.erase}</button>`
            : nothing
        }
      </p>
      ${
        this.#isErasing
          ? html`<fieldset>
              <p>${strings.eraseMeans(count)}</p>
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

  #find(who: string): Promise<void> {
    const subject: Subject = who.includes('@') ? { email: who } : { author: who };
    return this.run(async () => {
      this.#isErasing = false;
      this.#file = await this.client?.subject(subject);
      this.#subject = subject;
      const isSealed = (this.#file?.unopened ?? 0) > 0 && this.client?.keys !== undefined;
      this.#sealedSearch = isSealed ? subject.email : undefined;
      this.#isLocked = false;
    });
  }

  /** Where only a browser can open addresses, this one does. */
  #search(strings: DutiesStrings): TemplateResult | typeof nothing {
    const email = this.#sealedSearch;
    if (email === undefined) return nothing;
    if (this.#isLocked) {
      return html`<placet-moderation-unlock
        .client=${this.client?.keys}
        @placet-moderation-keys-change=${() => void this.#openHere(email, strings)}
      ></placet-moderation-unlock>`;
    }
    return html`<p class="fine">${strings.openHint}</p>
      <p class="buttons">
        <button type="button" class="open-here" @click=${() => void this.#openHere(email, strings)}>
          ${strings.openHere}
        </button>
      </p>`;
  }

  async #openHere(email: string, strings: DutiesStrings): Promise<void> {
    const keys = this.client?.keys;
    if (!keys) return;
    await this.run(async () => {
      const mine = (await keys.keys()).filter(
        ({ heldBy, sealed, wrapped }) => heldBy === 'owner' && sealed > 0 && wrapped.length > 0,
      );
      this.#isLocked = !mine.some(({ id }) => keys.isOpen(id));
      if (this.#isLocked) return void (await import('../keys/define.js'));
      const ids = await keys.commentsBy(email, strings.searchReason, (done) => {
        this.tell(strings.opened(done));
      });
      // What the server could open itself is part of it, too.
      const all = [...new Set([...(this.#file?.comments ?? []).map(({ id }) => id), ...ids])];
      this.#sealedSearch = undefined;
      if (all.length === 0) return this.say(strings.found(0));
      this.#subject = { comments: all.slice(0, mostComments) };
      this.#file = await this.client?.subject(this.#subject);
    });
  }

  async #take(kind: 'json' | 'txt'): Promise<void> {
    if (!this.#subject || !this.#file) return;
    const text =
      kind === 'json'
        ? JSON.stringify(this.#file, null, 2)
        : ((await this.client?.subjectText(this.#subject)) ?? '');
    saveFile(`comments.${kind}`, text, kind === 'json' ? 'application/json' : 'text/plain');
  }

  async #erase(subject: Subject, strings: DutiesStrings): Promise<void> {
    await this.run(async () => {
      const erased = await this.client?.erase(subject);
      this.#file = undefined;
      this.#isErasing = false;
      this.say(strings.erased(erased?.comments ?? 0));
    });
    this.renderRoot.querySelector('h3')?.focus();
  }
}
