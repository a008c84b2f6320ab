import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isEmpty, views } from '../../queue-core/index.js';
import { dock } from './dock.js';
import { filters } from './filters.js';
import type { KeyAction, ModerationStrings } from '../../strings/strings.js';
import { sideRoomNames } from './rooms.js';
import { queueRow } from './queue-row.js';
import { type Acts, type Room, type Scene, why } from './scene.js';
import { keyOf } from './shortcut-keys.js';

/** The desk of somebody who is signed in. */
export function desk(scene: Scene): TemplateResult {
  const { state, strings, acts } = scene;
  return html`
    <header class="top">
      <h2 id="title">${strings.heading}</h2>
      <p class="session">
        ${
          state.session.status === 'in'
            ? html`<span
                >${strings.signedInAs(state.session.moderator)}${
                  scene.mayAct ? nothing : html` (${strings.readOnly})`
                }</span
              >`
            : nothing
        }
        ${quiet(strings.signOut, () => acts.signOut())}
      </p>
    </header>
    <nav class="rooms" aria-label=${strings.tools}>
      ${opener('log', strings.log.open, acts)}
      ${
        scene.hasServer
          ? sideRoomNames.map((room) => opener(room, strings.rooms[room], acts))
          : nothing
      }
      ${quiet(strings.keys.open, () => acts.openKeys(), 'dialog')}
    </nav>
    ${invited(scene)} ${viewsNav(scene)} ${filters(scene)} ${list(scene)} ${dock(scene)}
  `;
}

/** Asks whoever is signed in whether the link that was opened is theirs. */
function invited({ state, strings, acts }: Scene): TemplateResult | typeof nothing {
  const { session } = state;
  if (!state.invited || session.status !== 'in') return nothing;
  return html`<section class="invited" part="invited" aria-labelledby="invited">
    <h3 id="invited" tabindex="-1">${strings.invited.heading}</h3>
    <p>${strings.invited.means(session.moderator)}</p>
    <p class="verdicts">
      <button type="button" class="verdict" @click=${() => acts.leaveInvite()}>
        ${strings.invited.stay(session.moderator)}
      </button>
      <button type="button" class="verdict" @click=${() => acts.useInvite()}>
        ${strings.invited.use}
      </button>
    </p>
  </section>`;
}

/** Has a name by which whoever comes back from the room finds it. */
function opener(room: Room, text: string, acts: Acts): TemplateResult {
  return html`<button
    type="button"
    class="quiet"
    data-opens=${room}
    @click=${() => acts.open(room)}
  >
    ${text}
  </button>`;
}

function quiet(text: string, act: () => void, popup?: 'dialog'): TemplateResult {
  return html`<button type="button" class="quiet" aria-haspopup=${popup ?? nothing} @click=${act}>
    ${text}
  </button>`;
}

function viewsNav({ state, strings, formats, acts }: Scene): TemplateResult {
  const { narrowing, counts, reported } = state;
  const tab = (
    name: string,
    count: number | undefined,
    isCurrent: boolean,
    show: () => void,
  ): TemplateResult =>
    html`<li>
      <button type="button" aria-current=${isCurrent ? 'true' : nothing} @click=${show}>
        ${name} <span class="count">${count === undefined ? '' : formats.number(count)}</span>
      </button>
    </li>`;
  const tabs = views.map((view) => {
    const isCurrent = view === state.view && !narrowing.reported;
    return tab(strings.view[view], counts?.[view], isCurrent, () => acts.show(view));
  });
  const isReported = narrowing.reported === true;
  tabs.splice(
    1,
    0,
    tab(strings.reported, reported, isReported, () => acts.showReported()),
  );
  return html`<nav class="views" part="views" aria-label=${strings.views}>
    <ul role="list">
      ${tabs}
    </ul>
  </nav>`;
}

function list(scene: Scene): TemplateResult {
  const { state, rows, strings, keys, acts } = scene;
  const { items, selected, next, after } = state;
  if (items.length === 0) return html`<div class="stage" part="stage">${nothingHere(scene)}</div>`;
  return html`
    ${state.failure === undefined ? nothing : failure(scene)}
    <div class="tools">
      <label class="all">
        <input
          type="checkbox"
          .checked=${selected.size === items.length}
          .indeterminate=${selected.size > 0 && selected.size < items.length}
          @change=${(event: Event) => {
            acts.selectAll((event.target as HTMLInputElement).checked);
          }}
        />
        ${strings.selectAll}
      </label>
      ${keys ? legend(strings) : nothing}
    </div>
    <ol
      class="rows"
      part="rows"
      role="list"
      aria-busy=${state.loading || rows.length < items.length}
    >
      ${repeat(
        rows,
        ({ id }) => id,
        (item) => html`<li>${queueRow(item, scene)}</li>`,
      )}
    </ol>
    <p class="pages">
      ${
        after === undefined
          ? nothing
          : html`<button
              type="button"
              class="verdict"
              @click=${() => {
                acts.show(state.view);
              }}
            >
              ${strings.firstPage}
            </button>`
      }
      ${
        next === null
          ? nothing
          : html`<button
              type="button"
              class="verdict"
              @click=${() => {
                acts.nextPage();
              }}
            >
              ${strings.nextPage}
            </button>`
      }
    </p>
  `;
}

/** The keys that no button shows. The dialog has them all, for every reader. */
function legend({ keys: words }: ModerationStrings): TemplateResult {
  return html`<p class="legend" aria-hidden="true">
    <span>${cap('next')} ${cap('previous')} ${words.move}</span>
    <span>${cap('select')} ${words.pick}</span>
    <span>${cap('undo')} ${words.undo}</span>
    <span>${cap('help')} ${words.all}</span>
  </p>`;
}

function cap(action: KeyAction): TemplateResult {
  return html`<kbd>${keyOf[action]}</kbd>`;
}

function nothingHere(scene: Scene): TemplateResult {
  const { state, strings } = scene;
  if (state.failure !== undefined) return failure(scene);
  if (state.loading) return html`<p class="loading">${strings.loading}</p>`;
  const { reported, ...others } = state.narrowing;
  const narrowed = !isEmpty(others);
  const { nothing: none, nothingHint } = strings.filters;
  return html`<div class="empty" part="empty" tabindex="-1">
    <p class="big">
      ${narrowed ? none : reported ? strings.noneReported : strings.empty[state.view]}
    </p>
    <p>${narrowed ? nothingHint : reported ? nothing : strings.emptyHint[state.view]}</p>
  </div>`;
}

function failure({ state, strings, acts }: Scene): TemplateResult {
  return html`<div class="failure" part="failure" role="alert">
    <p>${strings.failed.list} ${why(strings, state.failure ?? 'internal')}</p>
    <button
      type="button"
      class="verdict"
      @click=${() => {
        acts.retry();
      }}
    >
      ${strings.tryAgain}
    </button>
  </div>`;
}
