import {
  type Invitation,
  type InvitePerson,
  type Person,
  type Role,
  roles,
} from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PeopleStrings } from '../../strings/people/strings.js';
import { textOf } from '../statement/text-of.js';
import { PeoplePart, type PeopleView } from './people-part.js';

/**
 * Who may moderate, and as what; lets somebody in by a link that works once.
 *
 * @customElement placet-moderation-people-list
 */
export class PeopleListElement extends PeoplePart {
  #people: readonly Person[] = [];
  /** Who is about to be removed. */
  #leaving: string | undefined;
  #invitation: Invitation | undefined;

  protected override heading({ people }: PeopleStrings): string {
    return people;
  }

  protected override async load(): Promise<void> {
    this.#people = (await this.client?.people()) ?? [];
  }

  protected override content(view: PeopleView): TemplateResult {
    const { strings } = view;
    return html`<ul class="list" role="list">
        ${repeat(
          this.#people,
          ({ name }) => name,
          (person) => this.#person(person, view),
        )}
      </ul>
      ${this.#form(strings)} ${this.#link(strings)}`;
  }

  #person({ name, role, passkeys, sessions, seenAt }: Person, view: PeopleView): TemplateResult {
    const { strings, formats } = view;
    const facts = [
      ...(passkeys > 0 ? [strings.passkeyCount(passkeys)] : []),
      strings.signedInOn(sessions),
      ...(seenAt === null ? [] : [strings.seen(formats.ago(seenAt, Date.now()))]),
    ];
    return html`<li>
      <div class="one">
        <p class="beside" id="person-${name}">
          <b><bdi>${name}</bdi></b>
          <span class="fine">${facts.join(' · ')}</span>
        </p>
        <select
          aria-label=${strings.roleOf(name)}
          .value=${role}
          @change=${(event: Event) => {
            const select = event.target as HTMLSelectElement;
            void this.#change({ name, role: select.value as Role }, strings, select, role);
          }}
        >
          ${this.#roleOptions(strings, role)}
        </select>
        <button type="button" aria-describedby="person-${name}" @click=${() => this.#ask(name)}>
          ${strings.remove}
        </button>
      </div>
      ${
        this.#leaving === name
          ? html`<fieldset>
              <p>${strings.removeMeans(name)}</p>
              <p class="buttons">
                <button type="button" @click=${() => void this.#remove(name, strings)}>
                  ${strings.removeNow}
                </button>
                <button type="button" class="keep" @click=${() => this.#ask(undefined)}>
                  ${strings.keep}
                </button>
              </p>
            </fieldset>`
          : nothing
      }
    </li>`;
  }

  #roleOptions(strings: PeopleStrings, chosen: Role): TemplateResult[] {
    return roles.map(
      (role) =>
        html`<option value=${role} ?selected=${role === chosen}>${strings.role[role]}</option>`,
    );
  }

  #form(strings: PeopleStrings): TemplateResult {
    return html`<form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const role = textOf(event, 'role') as Role;
        void this.#invite({ name: textOf(event, 'name'), role }, event.target as HTMLFormElement);
      }}
    >
      <h4>${strings.invite}</h4>
      <label
        >${strings.name}
        <input
          type="text"
          name="name"
          required
          maxlength="60"
          pattern=".*\\S.*"
          dir="auto"
          autocomplete="off"
      /></label>
      <label
        >${strings.roleField}
        <select name="role" aria-describedby="role-means">
          ${this.#roleOptions(strings, 'moderator')}
        </select>
      </label>
      <ul id="role-means" class="fine" role="list">
        ${roles.map((role) => html`<li><b>${strings.role[role]}</b> ${strings.roleMeans[role]}</li>`)}
      </ul>
      <p class="buttons"><button class="verdict">${strings.makeLink}</button></p>
    </form>`;
  }

  #link(strings: PeopleStrings): TemplateResult | typeof nothing {
    const invitation = this.#invitation;
    if (!invitation) return nothing;
    const url = new URL(location.href);
    url.hash = `invite=${invitation.invite}`;
    return html`<fieldset>
      <label
        >${strings.link(invitation.name)}
        <input
          type="text"
          class="link"
          readonly
          dir="ltr"
          .value=${url.href}
          @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
      /></label>
      <p class="fine">${strings.linkHint}</p>
      <p class="buttons">
        <button type="button" @click=${() => void this.#copy(url.href, strings)}>
          ${strings.copy}
        </button>
      </p>
    </fieldset>`;
  }

  #ask(name: string | undefined): void {
    this.#leaving = name;
    this.requestUpdate();
    // The step that changes nothing is the nearer one.
    this.focusOn(name === undefined ? 'h3' : '.keep');
  }

  async #invite(person: InvitePerson, form: HTMLFormElement): Promise<void> {
    await this.run(async () => {
      this.#invitation = await this.client?.invite(person);
      form.reset();
      await this.load();
    });
    if (this.#invitation) this.focusOn('.link');
  }

  async #change(
    person: InvitePerson,
    strings: PeopleStrings,
    select: HTMLSelectElement,
    before: Role,
  ): Promise<void> {
    let isChanged = false;
    await this.run(async () => {
      this.#people = (await this.client?.changeRole(person)) ?? [];
      this.say(strings.changed(person.name));
      isChanged = true;
    });
    // What was refused is not what the list says.
    if (!isChanged) select.value = before;
  }

  async #remove(name: string, strings: PeopleStrings): Promise<void> {
    await this.run(async () => {
      this.#leaving = undefined;
      this.#people = (await this.client?.removePerson(name)) ?? [];
      this.say(strings.gone(name));
    });
    this.focusOn('h3');
  }

  async #copy(text: string, strings: PeopleStrings): Promise<void> {
    await this.run(async () => {
      await navigator.clipboard.writeText(text);
      this.say(strings.copied);
    });
  }
}
