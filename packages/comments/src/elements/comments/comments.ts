import { complain, LocaleController, SmallElement, StoreController } from '@placet/base';
import type { Sort } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import {
  type CommentClient,
  createThread,
  type ShownComment,
  type Thread,
  type ThreadState,
} from '../../core/index.js';
import type { CommentSubmittedEvent } from '../../events/comment-submitted.js';
import type { CommentsSetup } from '../../setup.js';
import { catalogs } from '../../strings/catalogs.js';
import { formatIn } from '../../strings/format.js';
import type { CommentsStrings } from '../../strings/strings.js';
import { bodyStyles } from '../shared/body.styles.js';
import { ClockController } from '../shared/clock-controller.js';
import { controlStyles } from '../shared/control.styles.js';
import { levelOf } from '../shared/level-of.js';
import { defaultThread } from '../shared/page.js';
import { hasMoved, setupFor } from '../shared/setup-for.js';
import { CommentList } from './comment-list.js';
import { commentsStyles } from './comments.styles.js';
import type { TakingPart } from './taking-part.js';
import { sorts, threadTemplate } from './thread-template.js';

/**
 * The comments of a page: the form, the list, and replies in place.
 *
 * @customElement placet-comments
 * @fires {CommentSubmitEvent} placet-comment-submit - A comment is about to be sent; cancelable.
 * @fires {CommentSubmittedEvent} placet-comment-submitted - The server has it, published or held.
 * @csspart heading - The heading with the count.
 * @csspart form - The form of a new comment, a `<placet-comment-form>`.
 * @csspart comment - A comment.
 * @csspart avatar - The drawing of an author.
 * @csspart author - The name of an author.
 * @csspart permalink - The date, which links to the comment.
 * @csspart body - The text of a comment.
 * @csspart role - What tells the site's own people.
 * @csspart pinned - What tells a pinned comment.
 * @csspart sort - The choice of the order.
 * @csspart useful - The button that finds a comment useful.
 * @csspart report - The button that reports a comment.
 * @csspart edit - The form in which an author edits.
 * @csspart own - What an author can do with a comment.
 * @csspart state - Why one's own comment is not public.
 * @csspart reply - The button that answers a comment.
 * @csspart fold - The button that folds and unfolds the replies of a comment.
 * @csspart reply-form - The form under a comment, a `<placet-comment-form>`.
 * @csspart more - The button that shows more conversations.
 * @csspart more-replies - The button that shows more replies.
 * @csspart fresh - The button that shows new comments.
 * @csspart empty - What stands there without comments.
 * @csspart trouble - What stands there where they could not be loaded.
 * @cssproperty [--placet-accent] - The colour of buttons, links and focus.
 * @cssproperty [--placet-hairline] - The colour of lines.
 * @cssproperty [--placet-muted] - The colour of what matters less.
 * @cssproperty [--placet-held] - The colour of what is said about one's own held comment.
 * @cssproperty [--placet-avatar-size=2.25rem] - The size of avatars.
 * @cssproperty [--placet-comment-measure=65ch] - The longest line of text.
 */
export class CommentsElement extends SmallElement {
  static override readonly properties: Readonly<Record<string, unknown>> = {
    src: '',
    thread: '',
    site: 'default',
    sort: 'newest',
    siteKey: '',
    fields: 'name email website',
    required: 'name',
    headingLevel: 2,
    client: undefined,
  };
  static readonly observedAttributes: readonly string[] = [
    'src',
    'thread',
    'site',
    'sort',
    'site-key',
    'fields',
    'required',
    'heading-level',
  ];
  static override readonly styles: readonly string[] = [controlStyles, commentsStyles, bodyStyles];

  /** The address of the Placet server. */
  declare src: string;
  /** The key of the thread. @default the path of the page's canonical address */
  declare thread: string;
  /** The site's name on the server. @default 'default' */
  declare site: string;
  /** The order of conversations: `newest`, `oldest` or `discussed`. @default 'newest' */
  declare sort: Sort;
  /** The only key that addresses may be sealed to: its id, or the key itself in base64url. */
  declare siteKey: string;
  /** Which fields the forms show: any of `name email website`. @default all three */
  declare fields: string;
  /** Which fields must be filled in. @default 'name' */
  declare required: string;
  /** The level of the heading in the outline of the page, 1 to 5; those inside follow. @default 2 */
  declare headingLevel: number;
  /** Another back end than a Placet server. */
  declare client: CommentClient | undefined;

  readonly #locale = new LocaleController<CommentsStrings>(this, catalogs);
  readonly #state = new StoreController<ThreadState>(this, () => this.#thread);
  readonly #list = new CommentList();
  #thread: Thread | undefined;
  #setup: CommentsSetup | undefined;
  #unwatch: (() => void) | undefined;
  #part: TakingPart | undefined;
  #isNotLoaded = false;

  constructor() {
    super();
    this.addController(new ClockController(this));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#online);
    addEventListener('hashchange', this.#follow);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#online);
    removeEventListener('hashchange', this.#follow);
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    if (hasMoved(changed)) this.#setup = setupFor(this);
    if (hasMoved(changed) || changed.has('thread') || changed.has('sort')) {
      this.#unwatch?.();
      this.#unwatch = undefined;
      const isSame = !hasMoved(changed) && !changed.has('thread');
      const total = isSame ? this.#thread?.get().total : 0;
      this.#thread = this.#setup && this.#makeThread(this.#setup, total);
      void this.#load();
    }
    if (this.isConnected) this.#unwatch ??= this.#thread?.watch();
  }

  protected override render(): TemplateResult {
    const { strings, locale, dir } = this.#locale;
    const state = this.#state.value;
    if (!strings || (!state && !this.src)) return html`<div class="reserve"></div>`;
    if (!state) {
      return html`<p class="state" lang=${locale} dir=${dir}>${strings.failed}</p>`;
    }
    return html`
      <div class="all" lang=${locale} dir=${dir} @placet-comment-submitted=${this.#submitted}>
        <h2 part="heading" aria-level=${this.#level}>
          ${
            state.total > 0 && this.#list.isPainted
              ? strings.commentCount(state.total)
              : strings.comments
          }
        </h2>
        ${
          state.closed
            ? html`<p class="closed muted">${strings.closed}</p>`
            : this.#form(this.#level + 1, undefined)
        }
        <p role="status" class=${this.#isNotLoaded || this.#part?.isMissing ? 'muted' : 'unseen'}>
          ${this.#isNotLoaded ? strings.notLoaded : this.#part?.said}
        </p>
        ${threadTemplate({
          strings,
          state,
          tools: this.#part?.tools() ?? nothing,
          sort: sorts.includes(this.sort) ? this.sort : 'newest',
          setSort: (sort) => {
            this.sort = sort;
          },
          load: () => void this.#load(),
          more: () => void this.#thread?.loadMore(),
          fresh: () => void this.#takePart((part) => part.showFresh()),
        })}
      </div>
    `;
  }

  protected override updated(): void {
    const { strings } = this.#locale;
    const state = this.#state.value;
    const list = this.renderRoot.querySelector('.roots');
    if (!strings || !state || !list) return;
    this.#list.draw(list, state.conversations, {
      strings,
      format: formatIn(this.#locale.locale),
      now: Date.now(),
      target: this.#part?.target,
      answering: this.#part?.answering,
      closed: state.closed,
      busy: state.busy,
      badge: (comment) => {
        if (!this.#part) void this.#takePart();
        return this.#part?.badge(comment) ?? nothing;
      },
      actions: (comment) => this.#part?.actions(comment) ?? nothing,
      editor: (comment) => this.#part?.editor(comment),
      form: (comment) => this.#form(this.#level + 2, comment),
      isOwn: (id) => state.own.has(id),
      report: (comment) => void this.#takePart((part) => part.report(comment, this.siteKey)),
      vote: (comment) =>
        this.#part?.votes?.of(comment) ?? { votes: comment.votes ?? 0, mine: false },
      toggleVote: (comment) => void this.#takePart((part) => part.toggleVote(comment)),
      reply: (comment) => void this.#takePart((part) => part.answer(comment)),
      // The address does not change when it is followed twice, so nobody else would tell.
      follow: (id) => {
        if (id === this.#part?.target) this.#follow();
      },
      moreReplies: (root) => void this.#thread?.loadReplies(root),
      update: () => this.requestUpdate(),
    });
  }

  get #level(): number {
    return levelOf(this.headingLevel, 5);
  }

  #form(level: number, parent: ShownComment | undefined): TemplateResult {
    const name = parent?.author?.name || this.#locale.strings?.anonymous || '';
    return html`<placet-comment-form
      part=${parent ? 'reply-form' : 'form'}
      exportparts="submit, input, field, notice, status, outgoing, error"
      .setup=${this.#setup}
      .thread=${this.#key()}
      .siteKey=${this.siteKey}
      .fields=${this.fields}
      .required=${this.required}
      .headingLevel=${Math.min(level, 6)}
      .parent=${parent?.id ?? ''}
      .parentName=${name}
      @cancel=${this.#leave}
    ></placet-comment-form>`;
  }

  #key(): string {
    return this.thread === '' ? defaultThread() : this.thread;
  }

  #makeThread({ client }: CommentsSetup, total: number | undefined): Thread {
    const known = sorts.includes(this.sort);
    if (!known) complain(this, 'sort', this.sort, `one of ${sorts.join(', ')}`);
    return createThread({ client, thread: this.#key(), sort: known ? this.sort : 'newest', total });
  }

  async #load(): Promise<void> {
    await this.#thread?.load();
    this.#follow();
    if (await this.#setup?.isAuthor()) {
      void this.#takePart((part) => {
        part.isAuthor = true;
        this.requestUpdate();
        if (this.#thread?.get().conversations.some(({ root }) => root.votes !== undefined)) {
          void part.loadVotes();
        }
      });
    }
  }

  /** Loads what taking part needs, once, and does it. */
  async #takePart(act?: (part: TakingPart) => Promise<void> | void): Promise<void> {
    let loaded: typeof import('./taking-part.js');
    try {
      loaded = await import('./taking-part.js');
    } catch {
      this.#isNotLoaded = true;
      this.requestUpdate();
      return;
    }
    this.#isNotLoaded = false;
    this.#part ??= new loaded.TakingPart(
      this,
      () => this.#thread,
      () => this.#setup,
    );
    this.requestUpdate();
    await act?.(this.#part);
  }

  readonly #online = (): void => {
    if (this.#thread?.get().status === 'offline') void this.#load();
  };

  readonly #follow = (): void => {
    if (this.#part || location.hash.startsWith('#comment-')) {
      void this.#takePart((part) => part.followAddress());
    }
  };

  readonly #submitted = ({ comment }: CommentSubmittedEvent): void => {
    void this.#takePart((part) => {
      part.isAuthor = this.#setup?.canKeepAuthorKey() ?? false;
      return part.sent(comment);
    });
  };

  readonly #leave = (): void => {
    this.#part?.leave();
  };
}
