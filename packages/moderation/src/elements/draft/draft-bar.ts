import { html, nothing, type TemplateResult } from 'lit';
import type { DraftStrings } from '../../strings/draft-strings.js';
import type { Draft } from './draft.js';

/** The buttons of a draft, and what has just happened. */
export function draftBar(
  draft: Draft,
  strings: DraftStrings,
  readOnly: boolean,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const working = draft.said === 'working';
  return html`<div class="bar" part="bar">
    ${
      readOnly
        ? html`<p>${strings.readOnly}</p>`
        : html`<button class="main" ?disabled=${working}>${strings.save}</button>`
    }
    ${more}
    ${
      draft.unsaved
        ? html`<button
            type="button"
            class="quiet reset"
            @click=${() => {
              draft.discard();
            }}
          >
            ${strings.reset}
          </button>`
        : nothing
    }
    <p role="status">${draft.status(strings)}</p>
    ${draft.detail ? html`<p class="detail" lang="en" dir="ltr">${draft.detail}</p>` : nothing}
  </div>`;
}

/** Who saved it last, and when. */
export function lastSaved(
  draft: Draft,
  strings: DraftStrings,
  locale: string,
): TemplateResult | typeof nothing {
  const [last] = draft.document?.history ?? [];
  if (!last) return nothing;
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return html`<span class="fine">${strings.savedBy(last.moderator, when.format(last.at))}</span>`;
}

/** What is shown until there is something to edit. */
export function draftStage(
  draft: Draft,
  strings: DraftStrings & { readonly loading: string },
): TemplateResult {
  const failed = draft.said !== undefined && draft.said !== 'working';
  return html`<p role="status">${failed ? draft.status(strings) : strings.loading}</p>
    ${
      failed
        ? html`<button type="button" @click=${() => void draft.load()}>${strings.tryAgain}</button>`
        : nothing
    }`;
}
