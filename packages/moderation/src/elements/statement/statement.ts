import { hostStyles, LocaleController } from '@placet/base';
import type { StatementWords } from '@placet/protocol';
import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { dutiesCatalogs } from '../../strings/duties/catalogs.js';
import { controlStyles } from '../moderation/controls.styles.js';
import { roomStyles } from '../room/room.styles.js';
import { statementFields, statementOf } from './statement-fields.js';

/** A moderator has said why a comment is refused. */
export class StatementEvent extends Event {
  /** What its author is told. */
  readonly words: StatementWords;

  constructor(words: StatementWords) {
    super('placet-moderation-statement');
    this.words = words;
  }
}

/**
 * Asks for the statement of reasons of a refusal (DSA art. 17), a part of `<placet-moderation>`.
 *
 * @customElement placet-moderation-statement
 * @fires placet-moderation-statement - It was made: a `StatementEvent`; does not bubble.
 * @fires cancel - It is not made; does not bubble.
 */
export class StatementElement extends LitElement {
  static override styles: CSSResultGroup = [hostStyles, controlStyles, roomStyles];

  readonly #locale = new LocaleController(this, dutiesCatalogs);
  #hasFocused = false;

  override render(): TemplateResult | typeof nothing {
    const { strings, locale, dir } = this.#locale;
    if (!strings) return nothing;
    return html`<form
      lang=${locale}
      dir=${dir}
      @submit=${(event: Event) => {
        event.preventDefault();
        this.dispatchEvent(new StatementEvent(statementOf(event)));
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape') this.#cancel();
      }}
    >
      ${statementFields(strings, 'rules')}
      <p class="buttons">
        <button>${strings.refuse}</button>
        <button type="button" @click=${this.#cancel}>${strings.cancel}</button>
      </p>
    </form>`;
  }

  override updated(): void {
    const field = this.renderRoot.querySelector<HTMLElement>('[name=ground]');
    if (this.#hasFocused || !field) return;
    this.#hasFocused = true;
    field.focus();
  }

  readonly #cancel = (): void => {
    this.dispatchEvent(new Event('cancel'));
  };
}

declare global {
  interface GlobalEventHandlersEventMap {
    'placet-moderation-statement': StatementEvent;
  }
}
