import type { SessionItem } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PeopleStrings } from '../../strings/people/strings.js';
import { PeoplePart, type PeopleView } from './people-part.js';

/**
 * Where somebody is signed in, for an owner where everybody is; each session can be ended from here.
 *
 * @customElement placet-moderation-sessions
 */
export class SessionsElement extends PeoplePart {
  #sessions: readonly SessionItem[] = [];

  protected override heading({ sessions, sessionsOfAll }: PeopleStrings): string {
    const own = this.#sessions.find(({ current }) => current)?.moderator;
    return this.#sessions.some(({ moderator }) => moderator !== own) ? sessionsOfAll : sessions;
  }

  protected override async load(): Promise<void> {
    this.#sessions = (await this.client?.sessions()) ?? [];
  }

  protected override content(view: PeopleView): TemplateResult {
    return html`<ul class="list" role="list">
      ${repeat(
        this.#sessions,
        ({ id }) => id,
        (session) => this.#session(session, view),
      )}
    </ul>`;
  }

  #session(
    { id, moderator, way, device, seenAt, current }: SessionItem,
    { strings, formats }: PeopleView,
  ): TemplateResult {
    const when = current ? strings.thisOne : strings.seen(formats.ago(seenAt, Date.now()));
    const how = [strings.way[way], when].join(' · ');
    return html`<li class="one">
      <p class="beside" id="session-${id}">
        <b><bdi>${device || strings.unknownDevice}</bdi></b>
        <span class="fine"><bdi>${moderator}</bdi> · ${how}</span>
      </p>
      ${
        current
          ? nothing
          : html`<button
              type="button"
              aria-describedby="session-${id}"
              @click=${() => void this.#end(id, strings)}
            >
              ${strings.end}
            </button>`
      }
    </li>`;
  }

  async #end(id: string, strings: PeopleStrings): Promise<void> {
    await this.run(async () => {
      await this.client?.endSession(id);
      await this.load();
      this.say(strings.ended);
    });
    this.focusOn('h3');
  }
}
