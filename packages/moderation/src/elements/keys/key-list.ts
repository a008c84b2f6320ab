import type { KeyItem } from '@placet/protocol';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { KeysStrings } from '../../strings/keys/strings.js';
import { textOf } from '../statement/text-of.js';
import { type CodeSheet, codeSheet } from './code-sheet.js';
import { KeysChangeEvent } from './keys-change-event.js';
import { KeysPart, type KeysView } from './keys-part.js';
import { passphraseFields, passphraseOf } from './passphrase-fields.js';

/**
 * The keys that addresses are sealed to: who holds each, and what an open one can be used for.
 *
 * @customElement placet-moderation-key-list
 * @fires placet-moderation-keys-change - A key was locked, or addresses were sealed anew; bubbles and is composed.
 */
export class KeyListElement extends KeysPart {
  static override properties: PropertyDeclarations = {
    ...KeysPart.properties,
    isOwner: { attribute: false },
  };

  /** Whoever looks may hand keys over and seal anew. */
  declare isOwner: boolean;

  #keys: readonly KeyItem[] = [];
  #people: readonly string[] = [];
  #sheet: CodeSheet | undefined;
  /** The key whose sheet is about to be made anew. */
  #asked: string | undefined;

  constructor() {
    super();
    this.isOwner = false;
  }

  /** Looks at the keys again, quietly: what was just said stays. */
  async refresh(): Promise<void> {
    await this.load().catch(() => undefined);
    this.requestUpdate();
  }

  protected override heading({ keys }: KeysStrings): string {
    return keys;
  }

  protected override async load(): Promise<void> {
    this.#keys = (await this.client?.keys()) ?? [];
    if (this.isOwner) this.#people = (await this.client?.people()) ?? [];
  }

  protected override content(view: KeysView): TemplateResult {
    const { strings } = view;
    const old = this.#keys.filter(({ current }) => !current);
    const left = old.reduce((sum, { sealed }) => sum + sealed, 0);
    return html`<p class="fine">${strings.keysHint}</p>
      ${this.#keys.length === 0 ? html`<p>${strings.noKeys}</p>` : nothing}
      <ul class="list" role="list">
        ${repeat(
          this.#keys,
          ({ id }) => id,
          (key) => this.#key(key, view),
        )}
      </ul>
      ${this.#sheet ? codeSheet(this.#sheet, strings, () => this.#show(undefined)) : nothing}
      ${
        this.isOwner && left > 0
          ? html`<p class="fine">${strings.resealHint}</p>
              <p class="buttons">
                <button type="button" class="reseal" @click=${() => void this.#reseal(strings)}>
                  ${strings.reseal(left)}
                </button>
              </p>`
          : nothing
      }`;
  }

  #key(key: KeyItem, view: KeysView): TemplateResult {
    const { strings, formats } = view;
    const { id, heldBy, createdAt, current, sealed, holders } = key;
    const isOpen = this.client?.isOpen(id) ?? false;
    const facts = [
      ...(current ? [strings.inUse] : []),
      strings.since(formats.full(createdAt)),
      strings.sealed(sealed),
      ...(heldBy === 'owner' ? [isOpen ? strings.open : strings.locked] : []),
    ];
    return html`<li data-key=${id}>
      <p class="beside">
        <b><bdi dir="ltr">${id}</bdi></b> <span class="fine">${facts.join(' · ')}</span>
      </p>
      <p>${strings.heldBy[heldBy]}</p>
      ${
        holders.length > 0
          ? html`<p class="fine">${strings.holders(holders.join(', '))}</p>`
          : nothing
      }
      ${
        heldBy === 'server' && !current && sealed === 0
          ? html`<p class="fine">
              ${strings.forget} <code dir="ltr">npx @placet/server key forget ${id}</code>
            </p>`
          : nothing
      }
      ${isOpen ? this.#uses(key, strings) : nothing}
    </li>`;
  }

  /** What can be done with a key that is open. */
  #uses({ id }: KeyItem, strings: KeysStrings): TemplateResult {
    return html`<p class="buttons">
        <button type="button" @click=${() => this.#lock(strings)}>${strings.lock}</button>
        ${
          this.isOwner
            ? html`<button
                type="button"
                aria-describedby="sheet-${id}"
                @click=${() => this.#ask(id)}
              >
                ${strings.newSheet}
              </button>`
            : nothing
        }
      </p>
      ${this.isOwner ? html`<p id="sheet-${id}" class="fine">${strings.newSheetHint}</p>` : nothing}
      ${
        this.#asked === id
          ? html`<fieldset>
              <p>${strings.newSheetMeans}</p>
              <p class="buttons">
                <button type="button" @click=${() => void this.#newSheet(id, strings)}>
                  ${strings.newSheetNow}
                </button>
                <button type="button" class="keep" @click=${() => this.#ask(undefined)}>
                  ${strings.keepSheet}
                </button>
              </p>
            </fieldset>`
          : nothing
      }
      <details>
        <summary>${strings.setPassphrase}</summary>
        <form
          @submit=${(event: Event) => {
            event.preventDefault();
            void this.#setPassphrase(id, event.target as HTMLFormElement, strings);
          }}
        >
          ${passphraseFields(strings)}
          <p class="buttons"><button>${strings.setPassphrase}</button></p>
        </form>
      </details>
      ${
        this.isOwner && this.#people.length > 1
          ? html`<details>
              <summary>${strings.handOver}</summary>
              <form
                @submit=${(event: Event) => {
                  event.preventDefault();
                  void this.#handOver(id, textOf(event, 'to'), strings);
                }}
              >
                <label
                  >${strings.handOverTo}
                  <select name="to">
                    ${this.#people.map((name) => html`<option value=${name}>${name}</option>`)}
                  </select></label
                >
                <p class="buttons"><button>${strings.makeCode}</button></p>
              </form>
            </details>`
          : nothing
      }`;
  }

  #show(sheet: CodeSheet | undefined): void {
    this.#sheet = sheet;
    this.askBeforeLeaving(sheet !== undefined);
    this.requestUpdate();
    this.focusOn(sheet ? '.code' : 'h3');
  }

  #lock({ lockedNow }: KeysStrings): void {
    this.client?.lock();
    this.say(lockedNow);
    this.requestUpdate();
    this.dispatchEvent(new KeysChangeEvent());
    this.focusOn('h3');
  }

  #ask(id: string | undefined): void {
    this.#asked = id;
    this.requestUpdate();
    this.focusOn(id === undefined ? 'h3' : '.keep');
  }

  #newSheet(id: string, { sheet }: KeysStrings): Promise<void> {
    this.#asked = undefined;
    return this.run(async () => {
      const made = await this.client?.newSheet(id);
      if (made) this.#show({ code: made.code, hint: sheet, key: id });
    });
  }

  #handOver(id: string, to: string, strings: KeysStrings): Promise<void> {
    return this.run(async () => {
      const made = await this.client?.handOver(id, to);
      if (made) this.#show({ code: made.code, hint: strings.handOverHint(to) });
    });
  }

  async #setPassphrase(id: string, form: HTMLFormElement, strings: KeysStrings): Promise<void> {
    const passphrase = passphraseOf(form, strings);
    if (passphrase === undefined) return;
    await this.run(async () => {
      this.#keys = (await this.client?.setPassphrase(id, passphrase)) ?? [];
      form.reset();
      this.say(strings.passphraseSet);
    });
  }

  async #reseal(strings: KeysStrings): Promise<void> {
    await this.run(async () => {
      const result = await this.client?.reseal((done) => {
        this.tell(strings.resealing(done));
      });
      if (!result) return;
      await this.load();
      const sentences = [
        strings.resealed(result.resealed),
        ...(result.dropped > 0 ? [strings.dropped(result.dropped)] : []),
        ...(result.left > 0 ? [strings.leftOver(result.left)] : []),
      ];
      this.say(sentences.join(' '));
      this.dispatchEvent(new KeysChangeEvent());
    });
    this.focusOn('h3');
  }
}
