import { html, nothing, type TemplateResult } from 'lit';
import { type Scene, why } from './scene.js';

/** Troubles that another try may cure; for the others one needs a new link. */
const passing: ReadonlySet<string> = new Set([
  'offline',
  'unavailable',
  'internal',
  'rate_limited',
]);

/** What somebody sees who is not signed in: how to get a link, or why it did not work. */
export function signedOut(
  { strings, canUsePasskeys, acts }: Scene,
  code: string | undefined,
): TemplateResult {
  const { signedOut: words } = strings;
  return html`<div class="door" part="signed-out">
    <h2 id="title" tabindex="-1">${words.heading}</h2>
    ${code === undefined ? nothing : html`<p role="alert">${why(strings, code)}</p>`}
    ${
      code !== undefined && passing.has(code)
        ? html`<button
            type="button"
            class="verdict"
            @click=${() => {
              acts.retry();
            }}
          >
            ${words.tryAgain}
          </button>`
        : html`${
              canUsePasskeys
                ? html`<p>
                    <button
                      type="button"
                      class="verdict publish"
                      @click=${() => {
                        acts.signInByPasskey();
                      }}
                    >
                      ${words.byPasskey}
                    </button>
                  </p>`
                : nothing
            }
            <p>${words.before} <code dir="ltr">npx @placet/server moderator invite</code>.</p>
            <p>${words.after}</p>`
    }
  </div>`;
}
