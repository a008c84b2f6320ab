import type { ModerationItem } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { type Scene, why } from './scene.js';

/** Asks for a reason, then shows the address behind a comment for as long as the comment is looked at. */
export function emailPanel(
  { id, hasEmail }: ModerationItem,
  { state, strings, asking, mayAct, keysClient: keys, acts }: Scene,
): TemplateResult | typeof nothing {
  if (!hasEmail || !mayAct) return nothing;
  const { email: words } = strings;
  const email = state.email?.id === id ? state.email : undefined;
  if (email?.status === 'asking') return html`<p class="email" role="status">${words.asking}</p>`;
  if (email?.status === 'shown') {
    return html`<p class="email" role="status">
      <bdi class="address" dir="ltr">${email.address}</bdi>
      <span class="fine">${words.shown}</span>
    </p>`;
  }
  if (asking !== id) {
    return html`<button
      type="button"
      class="quiet show-email"
      aria-describedby="who-${id}"
      @click=${() => {
        acts.ask(id);
      }}
    >
      ${words.show}
    </button>`;
  }
  const given = email?.reason;
  const isLocked = email?.status === 'failed' && email.code === 'key_locked';
  if (isLocked && given !== undefined && keys) {
    return html`<placet-moderation-unlock
      .client=${keys}
      @placet-moderation-keys-change=${() => acts.reveal(id, given)}
    ></placet-moderation-unlock>`;
  }
  return html`<form
    class="email"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const reason = new FormData(event.target as HTMLFormElement).get('reason');
      if (typeof reason === 'string') acts.reveal(id, reason.trim());
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') acts.ask(undefined);
    }}
  >
    <label for="reason-${id}">${words.reason}</label>
    <input
      id="reason-${id}"
      name="reason"
      type="text"
      required
      maxlength="500"
      pattern=".*\\S.*"
      autocomplete="off"
      dir="auto"
      aria-describedby="logged-${id}"
    />
    <span id="logged-${id}" class="fine">${words.logged}</span>
    ${
      email?.status === 'failed' && email.code !== 'key_locked'
        ? html`<span role="alert">${why(strings, email.code ?? 'internal')}</span>`
        : nothing
    }
    <span class="pair">
      <button type="submit" class="verdict">${words.confirm}</button>
      <button
        type="button"
        class="quiet"
        @click=${() => {
          acts.ask(undefined);
        }}
      >
        ${words.cancel}
      </button>
    </span>
  </form>`;
}
