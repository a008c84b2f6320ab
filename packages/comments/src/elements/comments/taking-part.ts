// What a thread does for somebody who takes part: answers, follows a permalink, has comments of their own.
import { adoptCss, LocaleController, type SmallElement } from '@placet/base';
import type { OwnComment } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ShownComment, Thread } from '../../core/index.js';
import type { CommentsSetup } from '../../setup.js';
import { writingCatalogs } from '../../strings/writing/catalogs.js';
import type { WritingStrings } from '../../strings/writing/strings.js';
import type { OwnPart } from './own/own-part.js';
import type { ReportDialog } from './own/report-dialog.js';
import type { Votes } from './own/votes.js';
import { troubleText } from '../comment-form/trouble-text.js';
import { scrollToComment } from './scroll-to-comment.js';
import { takingPartStyles } from './taking-part.styles.js';

/** Belongs to one element; loaded when somebody does more than read. */
export class TakingPart {
  /** The comment that is being answered. */
  answering: string | undefined;
  /** The comment in the address of the page. */
  target: string | undefined;
  /** The page's address names a comment that this thread does not have. */
  isMissing = false;
  /** This device may have written something on the site. */
  isAuthor = false;

  readonly #host: SmallElement;
  readonly #getThread: () => Thread | undefined;
  readonly #locale: LocaleController<WritingStrings>;
  /** The reply that was just sent. */
  #sent: OwnComment | undefined;

  readonly #getSetup: () => CommentsSetup | undefined;
  #own: OwnPart | undefined;
  #report: ReportDialog | undefined;
  #told: string | undefined;

  constructor(
    host: SmallElement,
    getThread: () => Thread | undefined,
    getSetup: () => CommentsSetup | undefined,
  ) {
    this.#host = host;
    this.#getThread = getThread;
    this.#getSetup = getSetup;
    this.#locale = new LocaleController<WritingStrings>(host, writingCatalogs);
    adoptCss(host.renderRoot, takingPartStyles);
  }

  /** What has to be told in the live region of the thread. */
  get said(): string | undefined {
    const { strings } = this.#locale;
    if (this.isMissing) return strings?.commentMissing;
    if (this.#told !== undefined) return this.#told;
    if (this.#own?.said !== undefined) return this.#own.said;
    return this.#sent && (this.#sent.state === 'published' ? strings?.published : strings?.held);
  }

  /** Says that one's own comment is not public, and why. */
  badge({ state, reasons }: OwnComment): TemplateResult {
    const { strings } = this.#locale;
    const why = reasons.map((rule) => strings?.reasons[rule] ?? strings?.reasonOther);
    const isWaiting = state === 'pending' || state === 'spam';
    return html`
      <strong>${isWaiting ? strings?.heldBadge : strings?.refusedBadge}</strong>
      <span>${[...new Set(why)].join(' ')}</span>
    `;
  }

  /** The way to all that this device wrote on the site. */
  tools(): TemplateResult | typeof nothing {
    const { strings } = this.#locale;
    if (!strings || !this.isAuthor) return nothing;
    return html`<button
      class="plain"
      part="own"
      @click=${async () => {
        await this.#loadOwn();
        await this.#own?.openDialog();
      }}
    >
      ${strings.ownComments}
    </button>`;
  }

  /** What its author can do with a comment of theirs; loaded where there is one. */
  actions(comment: ShownComment): TemplateResult | typeof nothing {
    const own = this.#getThread()?.get().own.get(comment.id);
    if (!own) return nothing;
    if (!this.#own) void this.#loadOwn();
    return this.#own?.actions(own) ?? nothing;
  }

  /** What stands in place of a text that is being edited. */
  editor({ id }: ShownComment): TemplateResult | undefined {
    return this.#own?.editor(id);
  }

  /** What is known of votes; loaded where the site counts them. */
  votes: Votes | undefined;

  /** Finds a comment useful, or no longer. */
  async toggleVote(comment: ShownComment): Promise<void> {
    await this.loadVotes();
    const trouble = await this.votes?.toggle(comment);
    const { strings } = this.#locale;
    this.#told = trouble && strings ? troubleText(strings, trouble) : undefined;
    this.#host.requestUpdate();
  }

  /** Finds out which comments this device finds useful. */
  async loadVotes(): Promise<void> {
    const setup = this.#getSetup();
    const thread = this.#getThread()?.get().conversations[0]?.root.thread;
    if (this.votes || !setup || thread === undefined) return;
    const { Votes: Made } = await import('./own/votes.js');
    this.votes ??= new Made(setup.client, thread);
    await this.votes.load();
    this.#host.requestUpdate();
  }

  /** Opens the form of a report. */
  async report(comment: ShownComment, siteKey: string): Promise<void> {
    const setup = this.#getSetup();
    const { ReportDialog: Made } = await import('./own/report-dialog.js');
    const strings = await this.#strings();
    if (!setup || !strings) return;
    this.#report ??= new Made(this.#host);
    const { locale } = this.#locale;
    await this.#report.open({ setup, strings, comment, locale, pin: siteKey || undefined });
  }

  /** The words, once they are there. */
  async #strings(): Promise<WritingStrings | undefined> {
    for (let turn = 0; !this.#locale.strings && turn < 100; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return this.#locale.strings;
  }

  async #loadOwn(): Promise<void> {
    try {
      const { OwnPart: Made } = await import('./own/own-part.js');
      this.#own ??= new Made({
        host: this.#host,
        getThread: this.#getThread,
        getSetup: this.#getSetup,
        getStrings: () => this.#locale.strings,
      });
      this.#host.requestUpdate();
    } catch {
      // The comment is shown without; the next rendering tries again.
    }
  }

  /** Opens the form under a comment. */
  async answer({ id }: ShownComment): Promise<void> {
    this.answering = id;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#find('li > placet-comment-form')?.focus();
  }

  /** Closes the form under a comment; what was typed is kept as a draft. */
  leave(): void {
    const id = this.answering ?? '';
    this.answering = undefined;
    this.#host.requestUpdate();
    this.#find(`#reply-${CSS.escape(id)}`)?.focus();
    // What waits to be sent from that form is shown by the first one from now on.
    this.#host.renderRoot.querySelector<SmallElement>('placet-comment-form')?.requestUpdate();
  }

  /** Shows a comment that was just sent. */
  async sent(comment: OwnComment): Promise<void> {
    await this.#getThread()?.add(comment);
    // What arrives by itself, perhaps from yesterday, moves nobody away from where they are.
    if (comment.parent === null || comment.parent !== this.answering) return;
    // The form goes, and its live region with it: what became of the reply is said by the thread.
    this.answering = undefined;
    this.#sent = comment;
    this.#host.requestUpdate();
    await scrollToComment(this.#host, comment.id, 'nearest');
  }

  /** Shows what arrived since, and goes to the first of it. */
  async showFresh(): Promise<void> {
    const first = await this.#getThread()?.showFresh();
    if (first !== undefined) await scrollToComment(this.#host, first, 'start');
  }

  /** Goes to the comment in the address of the page, wherever in the thread it is. */
  async followAddress(): Promise<void> {
    const id = /^#comment-([\w-]+)$/.exec(location.hash)?.[1];
    this.target = id;
    this.isMissing = false;
    this.#host.requestUpdate();
    const thread = this.#getThread();
    const status = thread?.get().status;
    if (id === undefined || (status !== 'ready' && status !== 'empty')) return;
    const isHere = await thread?.reveal(id);
    if (this.target !== id) return;
    this.isMissing = !isHere;
    this.#host.requestUpdate();
    if (isHere) await scrollToComment(this.#host, id, 'start');
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
