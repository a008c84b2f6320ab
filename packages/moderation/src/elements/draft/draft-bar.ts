import { html, nothing, type TemplateResult } from 'lit';
import type { DraftStrings } from '../../strings/draft-strings.js';
import type { Draft } from './draft.js';

/** What the bar is made of. */
export interface BarScene {
  readonly draft: Draft;
  readonly strings: DraftStrings;
  /** How the page calls each value. */
  readonly labels: Readonly<Record<string, string>>;
  readonly readOnly: boolean;
  /** More buttons. */
  readonly more?: TemplateResult | undefined;
  /** What else there is to be heard; it stands elsewhere on the page. */
  readonly news?: string | undefined;
}

/** The buttons of a draft, and what has just happened. */
export function draftBar({
  draft,
  strings,
  labels,
  readOnly,
  more,
  news,
}: BarScene): TemplateResult {
  const working = draft.said === 'working';
  // Not `disabled`, with which the focus would fall out of the button that was just pressed.
  return html`<div class="bar" part="bar" tabindex="-1">
    ${
      readOnly
        ? html`<p>${strings.readOnly}</p>`
        : html`<button class="main" aria-disabled=${working}>${strings.save}</button>`
    }
    ${more ?? nothing}
    ${
      draft.unsaved
        ? html`<button
            type="button"
            class="quiet reset"
            @click=${({ currentTarget }: Event) => {
              leave(currentTarget as HTMLElement);
              draft.discard();
            }}
          >
            ${strings.reset}
          </button>`
        : nothing
    }
    <p role="status">
      ${news ? html`<span class="unseen">${news}</span> ` : nothing}${draft.status(strings, labels)}
    </p>
  </div>`;
}

/** The button goes away, and the focus before it. */
function leave(button: HTMLElement): void {
  const bar = button.closest<HTMLElement>('.bar');
  (bar?.querySelector<HTMLElement>('button:not(.reset)') ?? bar)?.focus();
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
  return html`<p role="status">${failed ? draft.status(strings, {}) : strings.loading}</p>
    ${
      failed
        ? html`<button type="button" @click=${() => void draft.load()}>${strings.tryAgain}</button>`
        : nothing
    }`;
}
