import type { Digest } from '@placet/protocol';
import { html, type TemplateResult } from 'lit';
import type { PeopleStrings } from '../../strings/people/strings.js';
import { textOf } from '../statement/text-of.js';
import { PeoplePart, type PeopleView } from './people-part.js';

const choices = [0, 1, 4, 24] as const;

/**
 * Where somebody is told by mail that something waits, and how often at most; not at all by default.
 *
 * @customElement placet-moderation-digest
 */
export class DigestElement extends PeoplePart {
  #digest: Digest | undefined;

  protected override heading({ digest }: PeopleStrings): string {
    return digest;
  }

  protected override async load(): Promise<void> {
    this.#digest = await this.client?.digest();
  }

  protected override content({ strings }: PeopleView): TemplateResult {
    const digest = this.#digest;
    if (digest?.sendsMail === false) return html`<p>${strings.noMail}</p>`;
    return html`<p class="fine">${strings.digestHint}</p>
      <form
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#save(textOf(event, 'email'), Number(textOf(event, 'hours')), strings);
        }}
      >
        <label
          >${strings.often}
          <select name="hours">
            ${choices.map(
              (hours) =>
                html`<option value=${hours} ?selected=${hours === (digest?.hours ?? 0)}>
                  ${strings.every(hours)}
                </option>`,
            )}
          </select></label
        >
        <label
          >${strings.email}
          <input
            type="email"
            name="email"
            maxlength="254"
            dir="ltr"
            autocomplete="email"
            .value=${digest?.email ?? ''}
        /></label>
        <p class="buttons"><button class="verdict">${strings.save}</button></p>
      </form>`;
  }

  #save(email: string, hours: number, strings: PeopleStrings): Promise<void> {
    return this.run(async () => {
      this.#digest = await this.client?.setDigest({ email, hours });
      this.say(hours > 0 ? strings.digestOn(email) : strings.digestOff);
    });
  }
}
