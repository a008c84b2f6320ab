import type { ModerationItem, StoredReason } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import type { ModerationStrings } from '../../strings/strings.js';

/** Why the rules kept a comment back, a sentence for each rule that did. */
export function reasons(
  { id, reasons: some, state }: ModerationItem,
  strings: ModerationStrings,
): TemplateResult | typeof nothing {
  // What a person has let through needs no more explaining.
  if (some.length === 0 || state === 'published') return nothing;
  const outcomes = [...new Set(some.map(({ outcome }) => outcome))];
  return html`<div id="why-${id}" class="why" part="reasons">
    ${outcomes.map(
      (outcome) =>
        html`<div>
          <span class="outcome">${strings.because[outcome]}</span>
          <ul role="list">
            ${some
              .filter((reason) => reason.outcome === outcome)
              .map((reason) => html`<li>${sentence(reason, strings)}</li>`)}
          </ul>
        </div>`,
    )}
  </div>`;
}

function sentence({ rule, evidence }: StoredReason, strings: ModerationStrings): string {
  try {
    if (!Object.hasOwn(strings.reasons, rule)) return strings.unknownReason(rule);
    const write = strings.reasons[rule as keyof typeof strings.reasons];
    // The rule's id says of which shape its evidence is.
    return write(evidence as never);
  } catch {
    // Evidence of another version of the rule: better a poor sentence than no queue.
    return strings.unknownReason(rule);
  }
}
