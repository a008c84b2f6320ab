import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { verdictsForAll } from '../../queue-core/index.js';
import { keyOf } from './shortcut-keys.js';
import { noticeText } from './notice-text.js';
import type { Scene } from './scene.js';
import { keyCap, verdictButtons } from './verdict-buttons.js';

/** What stays in reach of the thumb: what has just happened, and what can be done with the selection. */
export function dock(scene: Scene): TemplateResult {
  const { state, strings, keys, acts } = scene;
  const { notice } = state;
  return html`<div class="dock" part="dock">
    <div class="toast" part="toast" ?data-empty=${notice === undefined}>
      <p role="status">
        ${notice ? keyed(notice.serial, html`<span>${noticeText(notice, strings)}</span>`) : nothing}
      </p>
      ${
        // Undo is about decisions, not about what a tool did.
        notice && notice.kind !== 'done' && state.decisions.length > 0
          ? html`<button
              type="button"
              class="undo"
              aria-keyshortcuts=${keys ? keyOf.undo : nothing}
              @click=${() => {
                acts.undo();
              }}
            >
              ${strings.undo}${keyCap(keyOf.undo, keys)}
            </button>`
          : nothing
      }
      ${
        notice
          ? html`<button
              type="button"
              class="close"
              aria-label=${strings.dismissNotice}
              @click=${() => {
                acts.dismissNotice();
              }}
            >
              ×
            </button>`
          : nothing
      }
    </div>
    ${bulkBar(scene)}
  </div>`;
}

function bulkBar(scene: Scene): TemplateResult | typeof nothing {
  const { state, strings, formats, acts } = scene;
  const all = state.selectedMatching;
  const count = state.selected.size;
  if (count === 0) return nothing;
  const { matching = 0 } = state;
  const more = !all && count === state.items.length && matching > count;
  const items = state.items.filter(({ id }) => state.selected.has(id));
  return html`<div class="bulk" part="bulk" role="group" aria-label=${strings.bulk}>
    <p>
      <span role="status">
        ${
          all
            ? strings.selectedMatching(formats.number(all.count))
            : strings.selected(formats.number(count), count)
        }
      </span>
      ${
        more
          ? html`<button
              type="button"
              class="quiet"
              @click=${() => {
                acts.selectMatching();
              }}
            >
              ${strings.selectMatching(formats.number(matching))}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="quiet"
        @click=${() => {
          acts.selectAll(false);
        }}
      >
        ${strings.clearSelection}
      </button>
    </p>
    <div class="verdicts">
      ${verdictButtons(
        scene,
        verdictsForAll(items),
        (verdict) => {
          acts.decide(verdict);
        },
        nothing,
      )}
    </div>
  </div>`;
}
