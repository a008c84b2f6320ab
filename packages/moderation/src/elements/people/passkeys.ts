import type { PasskeyItem } from '@placet/protocol';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PeopleStrings } from '../../strings/people/strings.js';
import { PeoplePart, type PeopleView } from './people-part.js';

/**
 * The passkeys that somebody signs in with (Web Authentication), and a way to make another one.
 *
 * @customElement placet-moderation-passkeys
 */
export class PasskeysElement extends PeoplePart {
  #passkeys: readonly PasskeyItem[] = [];

  protected override heading({ passkeys }: PeopleStrings): string {
    return passkeys;
  }

  protected override async load(): Promise<void> {
    this.#passkeys = (await this.client?.passkeys()) ?? [];
  }

  protected override content(view: PeopleView): TemplateResult {
    const { strings } = view;
    return html`<p class="fine">${strings.passkeysHint}</p>
      ${
        this.#passkeys.length === 0
          ? html`<p>${strings.noPasskeys}</p>`
          : html`<ul class="list" role="list">
              ${repeat(
                this.#passkeys,
                ({ id }) => id,
                (passkey) => this.#passkey(passkey, view),
              )}
            </ul>`
      }
      ${
        this.client?.canMakePasskey
          ? html`<p class="buttons">
              <button type="button" class="verdict" @click=${() => void this.#add(strings)}>
                ${strings.addPasskey}
              </button>
            </p>`
          : html`<p class="fine">${strings.noPasskeysHere}</p>`
      }`;
  }

  #passkey(
    { id, device, synced, createdAt, usedAt }: PasskeyItem,
    { strings, formats }: PeopleView,
  ): TemplateResult {
    const used =
      usedAt === null ? strings.neverUsed : strings.usedOn(formats.ago(usedAt, Date.now()));
    const about = [
      ...(synced ? [strings.synced] : []),
      strings.madeOn(formats.full(createdAt)),
      used,
    ];
    return html`<li class="one">
      <p class="beside" id="passkey-${id}">
        <b><bdi>${device || strings.unknownDevice}</bdi></b>
        <span class="fine">${about.join(' · ')}</span>
      </p>
      <button
        type="button"
        aria-describedby="passkey-${id}"
        @click=${() => void this.#remove(id, strings)}
      >
        ${strings.remove}
      </button>
    </li>`;
  }

  #add(strings: PeopleStrings): Promise<void> {
    return this.run(async () => {
      this.#passkeys = (await this.client?.addPasskey()) ?? [];
      this.say(strings.added);
    });
  }

  async #remove(id: string, strings: PeopleStrings): Promise<void> {
    await this.run(async () => {
      this.#passkeys = (await this.client?.removePasskey(id)) ?? [];
      this.say(strings.removed);
    });
    this.focusOn('h3');
  }
}
