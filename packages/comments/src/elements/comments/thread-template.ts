import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Sort } from '@placet/protocol';
import type { ThreadState } from '../../core/index.js';
import type { CommentsStrings } from '../../strings/strings.js';

/** The orders there are. */
export const sorts: readonly Sort[] = ['newest', 'oldest', 'discussed'];

/** What surrounds the list, and what is called when it is used. */
export interface ThreadView {
  readonly strings: CommentsStrings;
  readonly state: ThreadState;
  /** What stands beside the order, for those who wrote something. */
  readonly tools: TemplateResult | typeof nothing;
  readonly sort: Sort;
  readonly setSort: (sort: Sort) => void;
  readonly load: () => void;
  readonly more: () => void;
  readonly fresh: () => void;
}

/** The list of conversations, or why there is none. */
export function threadTemplate(view: ThreadView): TemplateResult {
  const { state, strings, sort } = view;
  return html`
    <div class="thread">
      <div class="fresh">
        <div role="status">
          ${
            state.fresh > 0
              ? html`<button class="main" part="fresh" @click=${view.fresh}>
                  ${strings.showNew(state.fresh)}
                </button>`
              : nothing
          }
        </div>
      </div>
      <div class="tools">
        ${view.tools}
        ${
          state.total > 1
            ? html`<select
                class="sort"
                part="sort"
                aria-label=${strings.sortBy}
                @change=${({ target }: Event) => {
                  view.setSort((target as HTMLSelectElement).value as Sort);
                }}
              >
                ${sorts.map(
                  (one) =>
                    html`<option value=${one} ?selected=${one === sort}>
                      ${strings.sorts[one]}
                    </option>`,
                )}
              </select>`
            : nothing
        }
      </div>
      <div class="list" aria-busy=${state.status === 'loading' ? 'true' : 'false'}>
        ${state.status === 'ready' ? conversations(view) : instead(view)}
      </div>
    </div>
  `;
}

/** The list is filled apart, comment by comment. */
function conversations({ state, strings, more }: ThreadView): TemplateResult {
  return html`
    <ol class="roots" role="list"></ol>
    <p class="muted" role="status">${state.trouble ? strings.failed : nothing}</p>
    ${
      state.hasMore
        ? html`<button
            class="more"
            part="more"
            aria-disabled=${state.busy === 'more' ? 'true' : 'false'}
            @click=${more}
          >
            ${strings.showMore}
          </button>`
        : nothing
    }
  `;
}

/** What stands where the comments will be, as high as a few of them, so that nothing jumps. */
function instead({ state, strings, load }: ThreadView): TemplateResult {
  if (state.status === 'idle' || state.status === 'loading') {
    return html`
      <p class="said muted" role="status">${strings.loading}</p>
      <div class="ghosts" aria-hidden="true"><i></i><i></i><i></i></div>
    `;
  }
  if (state.status === 'empty') {
    return html`<p class="state" part="empty">${strings.empty}</p>`;
  }
  const isOffline = state.status === 'offline';
  return html`
    <div class="state" part="trouble" role="alert">
      <p>${isOffline ? strings.offline : strings.failed}</p>
      <button @click=${load}>${strings.tryAgain}</button>
    </div>
  `;
}
