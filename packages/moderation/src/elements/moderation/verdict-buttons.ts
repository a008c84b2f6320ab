import type { Verdict, View } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { keyOf } from './shortcut-keys.js';
import type { Scene } from './scene.js';

/** The key for a verdict in a view: `u` refuses what is pending, and holds again what was decided. */
export function verdictKey(verdict: Verdict, view: View): string | undefined {
  switch (verdict) {
    case 'publish':
      return keyOf.publish;
    case 'spam':
      return keyOf.spam;
    case 'trash':
      return keyOf.trash;
    case 'refuse':
      return view === 'pending' ? keyOf.unapprove : undefined;
    case 'hold':
      return view === 'pending' ? undefined : keyOf.unapprove;
  }
}

/** A small key cap inside a button; the button itself tells assistive technology by `aria-keyshortcuts`. */
export function keyCap(key: string | undefined, shown: boolean): TemplateResult | typeof nothing {
  return key !== undefined && shown ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing;
}

/** One button for each thing that can be decided. */
export function verdictButtons(
  { strings, state, keys, mayAct }: Scene,
  verdicts: readonly Verdict[],
  decide: (verdict: Verdict) => void,
  describedBy: string | typeof nothing,
): readonly TemplateResult[] {
  if (!mayAct) return [];
  return verdicts.map((verdict) => {
    const key = verdictKey(verdict, state.view);
    return html`<button
      type="button"
      class="verdict ${verdict}"
      part="verdict"
      aria-describedby=${describedBy}
      aria-keyshortcuts=${keys && key !== undefined ? key : nothing}
      @click=${() => {
        decide(verdict);
      }}
    >
      ${strings.verdict[verdict]}${keyCap(key, keys)}
    </button>`;
  });
}
