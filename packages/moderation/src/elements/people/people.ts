import { LocaleController } from '@placet/base';
import type { Role } from '@placet/protocol';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { httpPeopleClient, type PeopleClient } from '../../clients/people-http.js';
import { peopleCatalogs } from '../../strings/people/catalogs.js';
import { RoomElement } from '../room/room.js';

/**
 * What one signs in with and where one is signed in; for an owner, also who may moderate and as what. Whoever uses it is
 * signed in at `<placet-moderation>`.
 *
 * @customElement placet-moderation-people
 */
export class ModerationPeopleElement extends RoomElement<PeopleClient> {
  readonly #locale = new LocaleController(this, peopleCatalogs);
  #role: Role | undefined;

  constructor() {
    super(httpPeopleClient);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = this.backEnd;
    super.willUpdate(changed);
    if (this.backEnd !== before) void this.#ask();
  }

  override render(): TemplateResult | typeof nothing {
    const { strings, locale, dir } = this.#locale;
    if (!strings) return nothing;
    const client = this.backEnd;
    return html`<div lang=${locale} dir=${dir}>
      <h2>${strings.heading}</h2>
      <placet-moderation-passkeys .client=${client}></placet-moderation-passkeys>
      <placet-moderation-sessions .client=${client}></placet-moderation-sessions>
      ${
        this.#role === undefined
          ? nothing
          : html`<placet-moderation-digest .client=${client}></placet-moderation-digest>`
      }
      ${
        this.#role === 'owner'
          ? html`<placet-moderation-people-list .client=${client}></placet-moderation-people-list>`
          : nothing
      }
    </div>`;
  }

  async #ask(): Promise<void> {
    // Who is not signed in is told so by the parts.
    const session = await this.backEnd?.session().catch(() => undefined);
    this.#role = session?.role;
    this.requestUpdate();
  }
}
