import { complain, hostStyles, LocaleController, StoreController } from '@placet/base';
import type { Sort } from '@placet/protocol';
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
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
import type { CommentsStrings } from '../../strings/strings.js';
import { writingCatalogs } from '../../strings/writing/catalogs.js';
import type { WritingStrings } from '../../strings/writing/strings.js';
import { ClockController } from '../shared/clock-controller.js';
import { controlStyles } from '../shared/control.styles.js';
import { defaultThread } from '../shared/page.js';
import { SetupSource } from '../shared/setup-source.js';
import { CommentList } from './comment-list.js';
import { commentsStyles } from './comments.styles.js';
import { threadTemplate } from './thread-template.js';

const sorts: readonly Sort[] = ['newest', 'oldest', 'discussed'];

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
 * @csspart state - Why one's own comment is not public.
 * @csspart reply - The button that answers a comment.
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
export class CommentsElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    thread: {},
    site: {},
    sort: {},
    siteKey: { attribute: 'site-key' },
    fields: {},
    required: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    client: { attribute: false },
  };
  static override styles: CSSResultGroup = [hostStyles, controlStyles, commentsStyles];

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
  /** What is said about one's own held comments; readers have none. */
  #writingLocale: LocaleController<WritingStrings> | undefined;
  readonly #source = new SetupSource();
  readonly #state = new StoreController<ThreadState>(this, () => this.#thread);
  readonly #list = new CommentList();
  #thread: Thread | undefined;
  #threadOf: readonly unknown[] = [];
  #setup: CommentsSetup | undefined;
  #unwatch: (() => void) | undefined;
  #answering: string | undefined;
  /** The comment in the address of the page. */
  #target: string | undefined;
  #isMissing = false;
  #said = '';

  constructor() {
    super();
    this.addController(new ClockController(this));
    this.src = '';
    this.thread = '';
    this.site = 'default';
    this.sort = 'newest';
    this.siteKey = '';
    this.fields = 'name email website';
    this.required = 'name';
    this.headingLevel = 2;
    this.client = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#online);
    addEventListener('hashchange', this.#followAddress);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#online);
    removeEventListener('hashchange', this.#followAddress);
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  protected override willUpdate(): void {
    if (!this.isConnected) return;
    const setup = this.#source.get(this);
    const of = [setup, this.#key(), this.sort];
    if (of.some((value, at) => value !== this.#threadOf[at])) {
      this.#threadOf = of;
      this.#setup = setup;
      this.#unwatch?.();
      this.#unwatch = undefined;
      this.#thread = setup && this.#makeThread(setup);
      void this.#load();
    }
    this.#unwatch ??= this.#thread?.watch();
  }

  protected override render(): TemplateResult {
    const { strings, locale, dir } = this.#locale;
    if (!strings) return html`<div class="reserve"></div>`;
    const state = this.#state.value;
    if (!this.#setup || !state) {
      return html`<p class="state" lang=${locale} dir=${dir}>${strings.noServer}</p>`;
    }
    return html`
      <div class="all" lang=${locale} dir=${dir} @placet-comment-submitted=${this.#submitted}>
        <h2 part="heading" aria-level=${this.#level}>
          ${state.total > 0 ? strings.commentCount(state.total) : strings.comments}
        </h2>
        ${
          state.closed
            ? html`<p class="closed muted">${strings.closed}</p>`
            : this.#form(this.#level + 1, undefined)
        }
        <p role="status" class=${this.#isMissing ? 'muted' : 'unseen'}>
          ${this.#isMissing ? strings.commentMissing : this.#said}
        </p>
        ${threadTemplate({
          strings,
          state,
          load: () => void this.#load(),
          more: () => void this.#thread?.loadMore(),
          fresh: () => void this.#showFresh(),
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
      writing: this.#writing,
      now: Date.now(),
      target: this.#target,
      answering: this.#answering,
      closed: state.closed,
      busy: state.busy,
      form: (comment) => this.#form(this.#level + 2, comment),
      reply: this.#reply,
      // The address does not change when it is followed twice, so nobody else would tell.
      follow: (id) => {
        if (id === this.#target) void this.#followAddress();
      },
      moreReplies: (root) => void this.#thread?.loadReplies(root),
    });
  }

  get #level(): number {
    return this.headingLevel >= 1 && this.headingLevel <= 5 ? this.headingLevel : 2;
  }

  #form(level: number, parent: ShownComment | undefined): TemplateResult {
    const name = parent?.author?.name || this.#locale.strings?.anonymous || '';
    return html`<placet-comment-form
      part=${parent ? 'reply-form' : 'form'}
      exportparts="submit, input, field, notice, status, error"
      .setup=${this.#setup}
      .thread=${this.#key()}
      .siteKey=${this.siteKey}
      .fields=${this.fields}
      .required=${this.required}
      .headingLevel=${Math.min(level, 6)}
      .parent=${parent?.id ?? ''}
      .parentName=${name}
      @cancel=${parent ? this.#cancel : nothing}
    ></placet-comment-form>`;
  }

  readonly #writing = (): WritingStrings | undefined =>
    (this.#writingLocale ??= new LocaleController<WritingStrings>(this, writingCatalogs)).strings;

  #key(): string {
    return this.thread === '' ? defaultThread() : this.thread;
  }

  #makeThread({ client }: CommentsSetup): Thread {
    const known = sorts.includes(this.sort);
    if (!known) complain(this, 'sort', this.sort, `one of ${sorts.join(', ')}`);
    return createThread({ client, thread: this.#key(), sort: known ? this.sort : 'newest' });
  }

  async #load(): Promise<void> {
    await this.#thread?.load();
    await this.#followAddress();
  }

  readonly #online = (): void => {
    if (this.#thread?.get().status === 'offline') void this.#load();
  };

  /** Goes to the comment in the address of the page, wherever in the thread it is. */
  readonly #followAddress = async (): Promise<void> => {
    const id = /^#comment-([\w-]+)$/.exec(location.hash)?.[1];
    this.#target = id;
    this.#isMissing = false;
    this.requestUpdate();
    const status = this.#thread?.get().status;
    if (id === undefined || (status !== 'ready' && status !== 'empty')) return;
    const isHere = await this.#thread?.reveal(id);
    if (this.#target !== id) return;
    this.#isMissing = !isHere;
    this.requestUpdate();
    if (isHere) await this.#goTo(id, 'start');
  };

  async #goTo(id: string, block: ScrollLogicalPosition): Promise<void> {
    const { goToComment } = await import('./go-to-comment.js');
    await goToComment(this, id, block);
  }

  readonly #reply = async ({ id }: ShownComment): Promise<void> => {
    this.#answering = id;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('li > placet-comment-form')?.focus();
  };

  readonly #cancel = (): void => {
    const id = this.#answering;
    this.#answering = undefined;
    this.requestUpdate();
    this.renderRoot.querySelector<HTMLElement>(`#reply-${CSS.escape(id ?? '')}`)?.focus();
  };

  readonly #submitted = async ({ comment }: CommentSubmittedEvent): Promise<void> => {
    await this.#thread?.add(comment);
    if (comment.parent === null) return;
    // The form goes, and its live region with it: what became of the reply is said here.
    this.#answering = undefined;
    const words = this.#writing();
    this.#said = (comment.state === 'published' ? words?.published : words?.held) ?? '';
    this.requestUpdate();
    await this.#goTo(comment.id, 'nearest');
  };

  async #showFresh(): Promise<void> {
    const first = await this.#thread?.showFresh();
    if (first !== undefined) await this.#goTo(first, 'start');
  }
}
