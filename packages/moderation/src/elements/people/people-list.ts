import {
  type Invitation,
  type InvitePerson,
  type Person,
  type Role,
  roles,
} from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
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
  /** Who is signed in here. */
  #self: string | undefined;
  /** Who is about to get another role. */
  #changing: InvitePerson | undefined;
  /** What is about to be done to whom. */
  #leaving: { readonly name: string; readonly how: 'remove' | 'shut-out' } | undefined;
  #invitation: Invitation | undefined;
  /** The role that was asked for with it. */
  #asRole: Role | undefined;

  protected override heading({ people }: PeopleStrings): string {
    return people;
  }

  protected override async load(): Promise<void> {
    this.#people = (await this.client?.people()) ?? [];
    this.#self = (await this.client?.session())?.moderator;
  }

  protected override why(strings: PeopleStrings, code: string): string | undefined {
    return code === 'invalid' ? strings.nameInvalid : super.why(strings, code);
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

  #person(
    { name, role, passkeys, sessions, seenAt, cameIn }: Person,
    view: PeopleView,
  ): TemplateResult {
    const { strings, formats } = view;
    const facts = [
      ...(passkeys > 0 ? [strings.passkeyCount(passkeys)] : []),
      cameIn ? strings.signedInOn(sessions) : strings.neverCame,
      ...(seenAt === null ? [] : [strings.seen(formats.ago(seenAt, Date.now()))]),
    ];
    return html`<li>
      <div class="one">
        <p class="beside" id="person-${name}">
          <b><bdi>${name}</bdi></b> ${name === this.#self ? html`(${strings.you})` : nothing}
          <span class="fine">${facts.join(' · ')}</span>
        </p>
        <select
          aria-label=${strings.roleOf(name)}
          .value=${live(this.#changing?.name === name ? this.#changing.role : role)}
          @change=${(event: Event) => {
            const { value } = event.target as HTMLSelectElement;
            // Not at once: an arrow key is not a decision.
            this.#changing = value === role ? undefined : { name, role: value as Role };
            this.requestUpdate();
          }}
        >
          ${this.#roleOptions(strings, role)}
        </select>
        <button
          type="button"
          aria-describedby="person-${name}"
          @click=${() => this.#ask({ name, how: 'shut-out' })}
        >
          ${strings.shutOut}
        </button>
        <button
          type="button"
          aria-describedby="person-${name}"
          @click=${() => this.#ask({ name, how: 'remove' })}
        >
          ${strings.remove}
        </button>
      </div>
      ${this.#asked(name, strings)}
    </li>`;
  }

  /** What is asked before something changes for this person. */
  #asked(name: string, strings: PeopleStrings): TemplateResult | typeof nothing {
    const changing = this.#changing;
    if (this.#leaving?.name === name) {
      const isRemoval = this.#leaving.how === 'remove';
      const end = (): void => void this.#end(name, isRemoval, strings);
      return isRemoval
        ? this.#question(strings, strings.removeMeans(name), strings.removeNow, end)
        : this.#question(strings, strings.shutOutMeans(name), strings.shutOutNow, end);
    }
    if (changing?.name !== name) return nothing;
    const role = strings.role[changing.role];
    const means =
      name === this.#self ? strings.ownRoleBecomes(role) : strings.roleBecomes(name, role);
    return this.#question(strings, means, strings.changeNow, () => void this.#change(strings));
  }

  #question(strings: PeopleStrings, means: string, label: string, act: () => void): TemplateResult {
    return html`<fieldset>
      <p>${means}</p>
      <p class="buttons">
        <button type="button" @click=${act}>${label}</button>
        <button type="button" class="keep" @click=${() => this.#ask()}>${strings.keep}</button>
      </p>
    </fieldset>`;
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
      ${
        invitation.role === this.#asRole
          ? nothing
          : html`<p>${strings.keepsRole(invitation.name, strings.role[invitation.role])}</p>`
      }
      <p class="buttons">
        <button type="button" @click=${() => void this.#copy(url.href, strings)}>
          ${strings.copy}
        </button>
      </p>
    </fieldset>`;
  }

  #ask(leaving?: { readonly name: string; readonly how: 'remove' | 'shut-out' }): void {
    this.#leaving = leaving;
    this.#changing = undefined;
    this.requestUpdate();
    // The step that changes nothing is the nearer one.
    this.focusOn(leaving ? '.keep' : 'h3');
  }

  async #invite(person: InvitePerson, form: HTMLFormElement): Promise<void> {
    this.#invitation = undefined;
    await this.run(async () => {
      this.#invitation = await this.client?.invite(person);
      this.#asRole = person.role;
      form.reset();
      await this.load();
    });
    if (this.#invitation) this.focusOn('.link');
  }

  async #change(strings: PeopleStrings): Promise<void> {
    const person = this.#changing;
    await this.run(
      person &&
        (async () => {
          this.#people = (await this.client?.changeRole(person)) ?? [];
          this.say(strings.changed(person.name));
        }),
    );
    // What was refused is not what the list says.
    this.#changing = undefined;
    this.requestUpdate();
    this.focusOn('h3');
  }

  async #end(name: string, isRemoval: boolean, strings: PeopleStrings): Promise<void> {
    await this.run(async () => {
      this.#leaving = undefined;
      const end = isRemoval ? this.client?.removePerson(name) : this.client?.shutOut(name);
      this.#people = (await end) ?? [];
      this.say(isRemoval ? strings.gone(name) : strings.shutOutDone(name));
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
