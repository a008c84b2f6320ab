import { complain, LocaleController, StoreController } from '@placet/base';
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {
  type CommentToolsClient,
  httpCommentToolsClient,
} from '../../clients/comment-tools-http.js';
import { httpKeysClient, type KeysClient } from '../../clients/keys-http.js';
import { httpModerationClient } from '../../clients/http.js';
import { createQueue, type ModerationClient, type Queue } from '../../queue-core/index.js';
import { catalogs } from '../../strings/catalogs.js';
import type { ModerationStrings } from '../../strings/strings.js';
import { createActs } from './acts.js';
import { desk } from './desk.js';
import { formatsOf } from './formats.js';
import { keysDialog } from './keys-dialog.js';
import { leaveDialog } from './leave-dialog.js';
import { Memory } from './memory.js';
import { styles } from './moderation.styles.js';
import { press } from './press.js';
import { RowsController } from './rows-controller.js';
import { type SideRoom, sideRoomNames, sideRooms } from './rooms.js';
import type { Acts, Scene } from './scene.js';
import { ShortcutsController } from './shortcuts-controller.js';
import { sideRoom } from './side-room.js';
import { signedOut } from './signed-out.js';
import { takeInvite } from './take-invite.js';

const minuteMs = 60_000;

/**
 * The moderators' desk: what waits, why it was held, and one button or key for each decision.
 *
 * Signs in by the `#invite=…` of a one-time link, which it takes out of the address at once. Shows
 * an author's e-mail only for a reason, which is written to the audit log.
 *
 * @customElement placet-moderation
 * @csspart desk - Everything.
 * @csspart views - The list of views.
 * @csspart filters - Search and filters.
 * @csspart rows - The list of comments.
 * @csspart row - One comment.
 * @csspart reasons - Why a comment was held.
 * @csspart text - What a comment says.
 * @csspart verdicts - The buttons of one comment.
 * @csspart verdict - One such button, also for the selection.
 * @csspart conflict - Says that somebody else changed a comment first.
 * @csspart dock - What stays at the bottom: the toast and the bar for the selection.
 * @csspart toast - What has just happened, and Undo.
 * @csspart bulk - What can be done with the selection.
 * @csspart stage - Stands in place of the list while there is none.
 * @csspart empty - Says that nothing is there.
 * @csspart failure - Says that the list could not be loaded.
 * @csspart signed-out - Says how to sign in.
 * @csspart leave - Asks before what is not saved goes away with the session.
 * @csspart keys - The dialog with the keys.
 * @cssproperty --placet-accent - The current comment, the main button, focus.
 * @cssproperty --placet-moderation-mark - Behind what a rule found in the text.
 */
export class ModerationElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    site: {},
    client: { attribute: false },
  };
  static override styles: CSSResultGroup = styles;

  /** The server's address; the page's own origin by default. */
  declare src: string | undefined;

  /** Which of the server's sites to look after; `default` by default. */
  declare site: string | undefined;

  /** Another back end than a Placet server; then `src` and `site` are not used. */
  declare client: ModerationClient | undefined;

  readonly #locale = new LocaleController(this, catalogs);
  readonly #keys = new ShortcutsController(this, (action) => {
    if (!this.#queue || this.#memory.now.room) return;
    press(action, {
      queue: this.#queue,
      acts: this.#acts,
      root: this.renderRoot,
      hasTools: this.#tools !== undefined,
      isWriting: (id) => {
        const { tool } = this.#memory.now;
        return tool?.id === id && this.#memory.drafts.of(tool) !== undefined;
      },
    });
  });
  readonly #rows = new RowsController(this);
  #queue: Queue | undefined;
  #client: ModerationClient | undefined;
  #keysClient: KeysClient | undefined;
  #tools: CommentToolsClient | undefined;
  #invite: string | undefined;
  #stopWatching: (() => void) | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;
  readonly #memory = new Memory();
  #focusNext = false;
  #isPlacing = false;

  constructor() {
    super();
    this.src = undefined;
    this.site = undefined;
    this.client = undefined;
    void new StoreController(this, () => this.#queue);
  }

  /** The queue behind the desk, to read and watch; `undefined` until the first update. */
  get queue(): Queue | undefined {
    return this.#queue;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#invite ??= takeInvite();
    this.#clock = setInterval(() => {
      this.requestUpdate();
    }, minuteMs);
    window.addEventListener('hashchange', this.#signInAgain);
    window.addEventListener('online', this.#retryIfFailed);
    window.addEventListener('beforeunload', this.#askBeforeLeaving);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
    window.removeEventListener('hashchange', this.#signInAgain);
    window.removeEventListener('online', this.#retryIfFailed);
    window.removeEventListener('beforeunload', this.#askBeforeLeaving);
    this.#watch(false);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!this.#queue || changed.has('src') || changed.has('site') || changed.has('client')) {
      this.#open();
    }
    const session = this.#queue?.get().session;
    if (session?.status === 'in') this.#memory.meet(session);
  }

  override render(): TemplateResult | typeof nothing {
    const { strings, locale, dir } = this.#locale;
    const state = this.#queue?.get();
    if (!strings || !state) return nothing;
    const { session } = state;
    const { room } = this.#memory.now;
    const isDesk = session.status === 'in' && room === undefined;
    const scene: Scene = {
      state,
      rows: this.#rows.take(isDesk ? state.items : [], state.focused),
      strings,
      formats: formatsOf(locale),
      now: Date.now(),
      keys: this.#keys.on,
      ...this.#memory.now,
      drafts: this.#memory.drafts,
      tools: this.#tools,
      // Another back end keeps its rules elsewhere.
      hasServer: this.client === undefined,
      mayAct: session.status === 'in' && session.role !== 'read-only',
      keysClient: this.#keysClient,
      canUsePasskeys: this.#client?.canUsePasskeys ?? false,
      acts: this.#acts,
    };
    return html`<section
      class="desk"
      part="desk"
      lang=${locale}
      dir=${dir}
      aria-labelledby="title"
      @placet-moderation-refused=${() => void this.#queue?.recheck()}
    >
      ${
        session.status === 'in'
          ? room === 'log'
            ? html`<placet-moderation-log
                .queue=${this.#queue}
                .client=${this.#client}
                @placet-moderation-back=${() => {
                  this.#acts.open(undefined);
                }}
              ></placet-moderation-log>`
            : isDesk
              ? desk(scene)
              : nothing
          : session.status === 'out'
            ? signedOut(scene, session.code)
            : html`<h2 id="title">${strings.heading}</h2>
                <p class="loading">${strings.loading}</p>`
      }
      ${sideRoomNames.map((name) => this.#renderRoom(name, session.status === 'in' && name === room, strings))}
      ${keysDialog(strings, this.#keys.on, (on) => {
        this.#keys.on = on;
      })}
      ${leaveDialog(strings, () => this.#acts.signOutAnyway())}
    </section>`;
  }

  #renderRoom(
    name: SideRoom,
    isOpen: boolean,
    strings: ModerationStrings,
  ): TemplateResult | typeof nothing {
    const { opened, person } = this.#memory;
    // Also while nobody is signed in: what was changed in it waits for the same person.
    const stays = sideRooms[name].stays && opened.has(name);
    if (!person || !(isOpen || stays)) return nothing;
    const place = { src: this.src, site: this.site, role: person.role };
    return sideRoom(name, isOpen, place, strings, () => this.#acts.open(undefined));
  }

  override updated(): void {
    const state = this.#queue?.get();
    this.#watch(this.isConnected && state?.session.status === 'in');
    const at = this.shadowRoot?.activeElement;
    // What was decided in vain is the current comment again.
    if (at?.matches('.row') && at.getAttribute('data-id') !== state?.focused)
      this.#focusNext = true;
    if (!this.#focusNext || !state || (state.loading && state.items.length === 0)) return;
    this.#focusNext = false;
    const place =
      state.focused === undefined
        ? (this.renderRoot.querySelector<HTMLElement>('.empty') ??
          this.renderRoot.querySelector<HTMLElement>('[aria-current]'))
        : this.renderRoot.querySelector<HTMLElement>(`[data-id="${state.focused}"]`);
    this.#isPlacing = true;
    place?.focus();
    this.#isPlacing = false;
  }

  readonly #acts: Acts = createActs({
    queue: () => this.#queue,
    root: () => this.renderRoot,
    focusNext: () => {
      this.#focusNext = true;
    },
    isPlacing: () => this.#isPlacing,
    memory: this.#memory,
    hasUnsaved: () => this.#hasUnsaved(),
    set: (patch) => {
      this.#memory.set(patch);
      this.requestUpdate();
    },
    updated: () => this.updateComplete,
  });

  #open(): void {
    const { client, src, site } = this;
    this.#watch(false);
    // Comments and rooms of another server.
    this.#memory.forget();
    const isAddress = src !== undefined && URL.canParse(src, document.baseURI);
    if (src !== undefined && !isAddress) {
      complain(this, 'src', src, 'the address of a Placet server');
    }
    const server = { src: isAddress ? src : undefined, site };
    this.#client = client ?? httpModerationClient(server);
    this.#keysClient = client ? undefined : httpKeysClient(server);
    this.#tools = client ? undefined : httpCommentToolsClient(server);
    this.#queue = createQueue({ client: this.#client });
    void this.#queue.start(this.#invite);
    this.#invite = undefined;
  }

  #watch(on: boolean): void {
    if (on) this.#stopWatching ??= this.#queue?.watch();
    else {
      this.#stopWatching?.();
      this.#stopWatching = undefined;
    }
  }

  #hasUnsaved(): boolean {
    if (!this.#memory.drafts.isEmpty) return true;
    const rooms = this.renderRoot.querySelectorAll('[data-room] > *');
    return [...rooms].some((room) => 'unsaved' in room && room.unsaved === true);
  }

  /** Rooms ask for themselves. */
  readonly #askBeforeLeaving = (event: BeforeUnloadEvent): void => {
    if (!this.#memory.drafts.isEmpty) event.preventDefault();
  };

  readonly #signInAgain = (): void => {
    const invite = takeInvite();
    if (invite !== undefined) void this.#queue?.start(invite);
  };

  readonly #retryIfFailed = (): void => {
    this.#queue?.reached();
    const state = this.#queue?.get();
    const waiting = state?.session.status === 'out' && state.session.code === 'offline';
    if (waiting || state?.failure !== undefined) void this.#queue?.retry();
  };
}
