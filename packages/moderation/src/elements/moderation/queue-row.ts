import type { ModerationItem } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { verdictsFor } from '../../queue-core/index.js';
import { commentBody, marked, marksIn } from './comment-body.js';
import { emailPanel } from './email-panel.js';
import { reasons } from './reasons.js';
import { openTool, refusal, unsent } from './row-tools.js';
import type { Scene } from './scene.js';
import { quietButton } from './quiet-button.js';
import { keyOf } from './shortcut-keys.js';
import { keyCap, verdictButtons } from './verdict-buttons.js';

/** Longer than this, and a comment is folded, so that the next one stays near. */
const longText = 1200;
const manyLines = 14;

/** One comment, with all that is needed to decide about it. */
export function queueRow(item: ModerationItem, scene: Scene): TemplateResult {
  const { state, strings, formats, now, acts } = scene;
  const { id, author, history, createdAt, page, parent, text } = item;
  const current = state.focused === id;
  const selected = state.selected.has(id);
  const name = author.name || strings.anonymous;
  const marks = marksIn(item);
  const long = text.length > longText || text.split('\n').length > manyLines;
  const folded = long && !scene.expanded.has(id);
  return html`<article
    class="row ${current ? 'current' : ''} ${selected ? 'selected' : ''} ${scene.tool?.id === id ? 'using' : ''}"
    part="row"
    data-id=${id}
    tabindex=${current ? 0 : -1}
    aria-labelledby="who-${id} when-${id}"
    aria-describedby=${item.reasons.length > 0 && item.state !== 'published' ? `why-${id}` : nothing}
    @focusin=${() => {
      acts.look(id);
    }}
  >
    <label class="pick">
      <input
        type="checkbox"
        .checked=${live(selected)}
        aria-label=${strings.select(name)}
        @click=${(event: MouseEvent) => {
          acts.toggle(id, event.shiftKey);
        }}
      />
    </label>
    <div class="content">
      <header class="meta">
        <h3 id="who-${id}" class="who">
          <bdi>${marked(name, author.name ? marks.name : [])}</bdi>
        </h3>
        <time
          id="when-${id}"
          datetime=${new Date(createdAt).toISOString()}
          title=${formats.full(createdAt)}
          >${formats.ago(createdAt, now)}</time
        >
        ${
          page
            ? html`<span class="where"
                >${strings.on}
                <a href=${page.url} target="_blank" rel="noopener"
                  ><bdi>${page.title || page.url}</bdi
                  ><span class="unseen"> ${strings.newTab}</span></a
                ></span
              >`
            : html`<span class="where">${strings.on} <bdi dir="ltr">${item.thread}</bdi></span>`
        }
        ${
          isNewcomer(item)
            ? nothing
            : html`<span class="past">${strings.history(history.published, history.refused)}</span>`
        }
        ${
          item.moved && item.state === state.view
            ? html`<span class="moved"
                >${strings.movedBy(item.moved.by, formats.ago(item.moved.at, now))}</span
              >`
            : nothing
        }
        ${
          item.reports
            ? html`<span class="standing">${strings.reports(item.reports)}</span>`
            : nothing
        }
        ${
          item.standing === null || item.standing === 'none'
            ? nothing
            : html`<span class="standing">${strings.standing[item.standing]}</span>`
        }
        ${
          author.website === null
            ? nothing
            : html`<bdi class="website" dir="ltr">${marked(author.website, marks.website)}</bdi>`
        }
      </header>
      ${reasons(item, strings)}
      ${
        parent
          ? html`<blockquote class="parent" dir="auto">
              <span>${strings.inReplyTo(parent.name || strings.anonymous)}</span> ${parent.excerpt}
            </blockquote>`
          : nothing
      }
      <div
        id="text-${id}"
        class="text ${folded ? 'folded' : ''}"
        part="text"
        lang=${item.locale ?? nothing}
      >
        ${commentBody(item.body, marks)}
      </div>
      ${
        long
          ? html`<button
              type="button"
              class="quiet"
              aria-expanded=${!folded}
              aria-controls="text-${id}"
              @click=${() => {
                acts.expand(id);
              }}
            >
              ${folded ? strings.showAll : strings.showLess}
            </button>`
          : nothing
      }
      ${narrowTo(item, scene)} ${unsent(item, scene)} ${openTool(item, scene)}
    </div>
    <div class="actions">
      <div class="verdicts" part="verdicts">
        ${verdictButtons(
          scene,
          verdictsFor(item.state),
          (verdict) => {
            acts.decide(verdict, id);
          },
          `who-${id}`,
        )}
      </div>
      ${refusal(item, scene)} ${emailPanel(item, scene)} ${conflict(item, scene)}
    </div>
  </article>`;
}

/**
 * From this comment to the others of its author, of its page. The room is there in every row and the buttons in the
 * current one: a click that makes a row the current one must not move what it is on its way to.
 */
function narrowTo(
  { id, author, thread, state: where }: ModerationItem,
  { state, strings, tools, keys, mayAct, acts }: Scene,
): TemplateResult {
  const { narrowing } = state;
  const { onlyAuthor, onlyThread } = strings.filters;
  return html`<p class="narrow-to">
    ${
      narrowing.author === undefined
        ? quietButton(onlyAuthor, () => {
            acts.narrow({ author: { id: author.id, name: author.name } });
          })
        : nothing
    }
    ${
      narrowing.thread === undefined
        ? quietButton(onlyThread, () => {
            acts.narrow({ thread });
          })
        : nothing
    }
    ${
      tools
        ? html`${
            mayAct && where === 'published'
              ? quietButton(
                  html`${strings.reply}${keyCap(keyOf.reply, keys)}`,
                  () => acts.use({ id, kind: 'reply' }),
                  `who-${id}`,
                )
              : nothing
          }${
            mayAct
              ? quietButton(
                  html`${strings.edit}${keyCap(keyOf.edit, keys)}`,
                  () => acts.use({ id, kind: 'edit' }),
                  `who-${id}`,
                )
              : nothing
          }${quietButton(strings.aboutAuthor, () => acts.use({ id, kind: 'author' }), `who-${id}`)}`
        : nothing
    }
  </p>`;
}

/** A reason says already that there is no history. */
function isNewcomer({ history, reasons: some, state }: ModerationItem): boolean {
  const none = history.published === 0 && history.refused === 0;
  return none && state !== 'published' && some.some(({ rule }) => rule === 'previously_approved');
}

/** Comes by itself, so it stands where it moves no button that somebody may be about to press. */
function conflict(
  { id, state, moved }: ModerationItem,
  { state: queue, strings, formats, now, acts }: Scene,
): TemplateResult | typeof nothing {
  if (!queue.conflicts.has(id)) return nothing;
  return html`<div class="conflict" part="conflict">
    <span>
      ${
        state === 'deleted'
          ? strings.conflictDeleted
          : state === queue.view
            ? strings.conflictEdited
            : strings.conflictMoved(
                strings.view[state],
                moved?.by,
                moved ? formats.ago(moved.at, now) : '',
              )
      }
    </span>
    ${
      state === queue.view
        ? nothing
        : html`<button
            type="button"
            class="quiet"
            @click=${() => {
              acts.dismiss(id);
            }}
          >
            ${strings.dismissConflict}
          </button>`
    }
  </div>`;
}
