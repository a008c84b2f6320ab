import { complain, LocaleController, SmallElement } from '@placet/base';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { countThread } from '../../clients/count-threads.js';
import { catalogs } from '../../strings/catalogs.js';
import type { CommentsStrings } from '../../strings/strings.js';
import { absolute } from '../shared/absolute.js';
import { defaultThread } from '../shared/page.js';

/**
 * How many comments an article has, for lists of articles: `3 comments`, in the language of the
 * page. All counts of a page are asked for in one request. Nothing is shown where it cannot be had.
 *
 * @customElement placet-comment-count
 * @csspart count - The text.
 */
export class CommentCountElement extends SmallElement {
  static override readonly properties: Readonly<Record<string, unknown>> = {
    src: '',
    thread: '',
    site: 'default',
  };
  static readonly observedAttributes: readonly string[] = ['src', 'thread', 'site'];

  /** The address of the Placet server. */
  declare src: string;
  /** The key of the thread, usually the path of the article. @default the path of the page's canonical address */
  declare thread: string;
  /** The site's name on the server. @default 'default' */
  declare site: string;

  readonly #locale = new LocaleController<CommentsStrings>(this, catalogs);
  #total: number | undefined;

  protected override willUpdate(changed: ReadonlySet<string>): void {
    if (changed.size > 0) void this.#ask();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { strings, locale, dir } = this.#locale;
    if (!strings || this.#total === undefined) return nothing;
    return html`<span part="count" lang=${locale} dir=${dir}
      >${strings.commentCount(this.#total)}</span
    >`;
  }

  async #ask(): Promise<void> {
    const { src, site } = this;
    const thread = this.thread === '' ? defaultThread() : this.thread;
    const address = absolute(src);
    if (address === undefined) {
      complain(this, 'src', src, 'the http(s) address of a Placet server');
      return;
    }
    const total = await countThread(`${address}/v1/sites/${site}`, thread);
    if (src !== this.src || site !== this.site || this.#isOther(thread)) return;
    this.#total = total;
    this.requestUpdate();
  }

  #isOther(thread: string): boolean {
    return this.thread !== '' && this.thread !== thread;
  }
}
