import { hostStyles, LocaleController } from '@placet/base';
import type { StatementWords } from '@placet/protocol';
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { dutiesCatalogs } from '../../strings/duties/catalogs.js';
import type { FormWords } from '../draft/form-words.js';
import { WordsController } from '../draft/words-controller.js';
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
 * @fires placet-moderation-words - What is typed and not sent has changed; does not bubble.
 * @fires cancel - It is not made; does not bubble.
 */
export class StatementElement extends LitElement {
  static override properties: PropertyDeclarations = { words: { attribute: false } };
  static override styles: CSSResultGroup = [hostStyles, controlStyles, roomStyles];

  /** What was typed into it before; it is put into the form once. */
  declare words: FormWords | undefined;

  readonly #locale = new LocaleController(this, dutiesCatalogs);
  readonly #words = new WordsController(this, () => '[name=ground]');

  constructor() {
    super();
    this.words = undefined;
  }

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
        if (event.key === 'Escape') this.#close();
      }}
    >
      ${statementFields(strings, 'rules')}
      <p class="buttons">
        <button>${strings.refuse}</button>
        <button type="button" @click=${this.#cancel}>${strings.cancel}</button>
      </p>
    </form>`;
  }

  /** Puts the focus into its first field. */
  override focus(): void {
    this.#words.focus();
  }

  /** Leaves; what was typed may be handed back later. */
  readonly #close = (): void => {
    this.dispatchEvent(new Event('cancel'));
  };

  readonly #cancel = (): void => {
    this.#words.drop();
    this.#close();
  };
}

declare global {
  interface GlobalEventHandlersEventMap {
    'placet-moderation-statement': StatementEvent;
  }
}
