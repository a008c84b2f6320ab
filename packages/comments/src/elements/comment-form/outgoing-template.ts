import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Outgoing } from '../../core/index.js';
import type { WritingStrings } from '../../strings/writing/strings.js';
import { troubleText } from './trouble-text.js';

/** What can be done with a comment on its way. */
export interface OutgoingActions {
  readonly retry: (id: string) => void;
  readonly edit: (item: Outgoing['item']) => void;
  readonly discard: (id: string) => void;
}

/** What was sent and has not arrived, each with what it is at and why. */
export function outgoingTemplate(
  strings: WritingStrings,
  tryAgain: string,
  items: readonly Outgoing[],
  actions: OutgoingActions,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`
    <ul class="outgoing" role="list" part="outgoing">
      ${items.map(
        ({ item, state }) =>
          html`<li class=${state}>
            <p class="what">${what(strings, item, state)}</p>
            <p class="text" dir="auto">${item.submission.text}</p>
            ${
              state === 'sending'
                ? nothing
                : html`<p>
                    ${
                      state === 'waiting'
                        ? button(tryAgain, () => {
                            actions.retry(item.submission.id);
                          })
                        : nothing
                    }
                    ${button(strings.edit, () => {
                      actions.edit(item);
                    })}
                    ${button(strings.discard, () => {
                      actions.discard(item.submission.id);
                    })}
                  </p>`
            }
          </li>`,
      )}
    </ul>
  `;
}

function button(text: string, act: () => void): TemplateResult {
  return html`<button type="button" class="plain" @click=${act}>${text}</button>`;
}

function what(
  strings: WritingStrings,
  { trouble }: Outgoing['item'],
  state: Outgoing['state'],
): TemplateResult | string {
  if (state === 'sending') return strings.sending;
  const why = trouble && troubleText(strings, trouble);
  return state === 'waiting'
    ? html`<strong>${strings.waiting}</strong>
        ${trouble && troubleText(strings, { code: trouble.code })}`
    : html`<strong>${strings.notSent}</strong> ${why}`;
}
