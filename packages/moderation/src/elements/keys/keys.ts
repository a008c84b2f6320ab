import { LocaleController } from '@placet/base';
import type { KeyItem, Role } from '@placet/protocol';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { httpKeysClient, type KeysClient } from '../../clients/keys-http.js';
import { keysCatalogs } from '../../strings/keys/catalogs.js';
import { RoomElement } from '../room/room.js';
import type { KeyListElement } from './key-list.js';

/**
 * The keys that visitors' addresses are sealed to: which ones, who holds them, and how one takes them over. Whoever uses
 * it is signed in at `<placet-moderation>`.
 *
 * @customElement placet-moderation-keys
 */
export class ModerationKeysElement extends RoomElement<KeysClient> {
  readonly #locale = new LocaleController(this, keysCatalogs);
  #role: Role | undefined;
  #keys: readonly KeyItem[] = [];

  constructor() {
    super(httpKeysClient);
    this.addEventListener('placet-moderation-keys-change', () => void this.#look(true));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = this.backEnd;
    super.willUpdate(changed);
    if (this.backEnd !== before) void this.#look();
  }

  override render(): TemplateResult | typeof nothing {
    const { strings, locale, dir } = this.#locale;
    if (!strings) return nothing;
    const client = this.backEnd;
    const isOwner = this.#role === 'owner';
    const isLocked = this.#keys.some(
      ({ id, heldBy, sealed, current }) =>
        heldBy === 'owner' && (sealed > 0 || current) && !client?.isOpen(id),
    );
    return html`<div lang=${locale} dir=${dir}>
      <h2>${strings.heading}</h2>
      ${
        this.#role === undefined
          ? nothing
          : html`<placet-moderation-key-list
              .client=${client}
              .isOwner=${isOwner}
            ></placet-moderation-key-list>`
      }
      ${
        isLocked
          ? html`<placet-moderation-unlock .client=${client}></placet-moderation-unlock>`
          : nothing
      }
      ${
        isOwner
          ? html`<placet-moderation-make-key .client=${client}></placet-moderation-make-key>`
          : nothing
      }
    </div>`;
  }

  async #look(isAgain = false): Promise<void> {
    // Who is not signed in is told so by the parts.
    const session = await this.backEnd?.session().catch(() => undefined);
    this.#role = session?.role ?? 'read-only';
    this.#keys = (await this.backEnd?.keys().catch(() => undefined)) ?? [];
    this.requestUpdate();
    const list = this.renderRoot.querySelector<KeyListElement>('placet-moderation-key-list');
    if (isAgain) await list?.refresh();
  }
}
