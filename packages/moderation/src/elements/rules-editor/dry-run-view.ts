import type { DryRun, DryRunSample, StoredReason } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import type { RulesStrings } from '../../strings/rules-editor/strings.js';

/** What the rules would have made of the newest comments. */
export function dryRunView(run: DryRun, strings: RulesStrings, dir: 'ltr' | 'rtl'): TemplateResult {
  // Arrows do not turn round by themselves.
  const arrow = dir === 'rtl' ? '←' : '→';
  const { outcome, move } = strings;
  return html`<section part="dry-run" aria-labelledby="found">
    <h3 id="found" tabindex="-1">${strings.looked(run.changed, run.looked)}</h3>
    ${
      run.moves.length === 0
        ? nothing
        : html`<ul class="moves" role="list">
            ${run.moves.map(
              ({ from, to, comments }) =>
                html`<li class=${to}>${move(outcome[from], outcome[to], comments)}</li>`,
            )}
          </ul>`
    }
    <p class="fine">${strings.limits}</p>
    ${
      run.samples.length === 0
        ? nothing
        : html`<ol class="samples" role="list">
            ${run.samples.map((one) => sample(one, strings, arrow))}
          </ol>`
    }
  </section>`;
}

function sample(
  { name, excerpt, from, to, reasons }: DryRunSample,
  strings: RulesStrings,
  arrow: string,
): TemplateResult {
  const sentences = reasons.map((reason) => sentence(reason, strings)).filter(Boolean);
  return html`<li>
    <p class="who">
      <strong dir="auto">${name || strings.anonymous}</strong>
      <span class="fine">${strings.outcome[from]} ${arrow} ${strings.outcome[to]}</span>
    </p>
    <p dir="auto">${excerpt}</p>
    ${sentences.map((text) => html`<p class="fine">${text}</p>`)}
  </li>`;
}

// A reason of a newer server has no sentence here; the outcome stands beside it anyway.
function sentence({ rule, evidence }: StoredReason, { reasons }: RulesStrings): string {
  if (!Object.hasOwn(reasons, rule)) return '';
  try {
    return reasons[rule as keyof typeof reasons](evidence as never);
  } catch {
    return '';
  }
}
