import { complain, hostStyles, LocaleController } from '@placet/base';
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { type DutiesClient, httpDutiesClient } from '../../clients/duties-http.js';
import { dutiesCatalogs } from '../../strings/duties/catalogs.js';
import { controlStyles } from '../moderation/controls.styles.js';
import { dutiesStyles } from './duties.styles.js';

/**
 * What the law asks of moderators besides the queue: reports by readers and complaints by authors (Digital Services
 * Act), one person's data (GDPR), the figures of the year. Whoever uses it is signed in at `<placet-moderation>`.
 *
 * @customElement placet-moderation-duties
 */
export class ModerationDutiesElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    site: {},
    client: { attribute: false },
    targetHours: { type: Number, attribute: 'target-hours' },
  };
  static override styles: CSSResultGroup = [hostStyles, controlStyles, dutiesStyles];

  /** The server's address; the page's own origin by default. */
  declare src: string | undefined;

  /** Which of the server's sites to look after; `default` by default. */
  declare site: string | undefined;

  /** Another back end than a Placet server; then `src` and `site` are not used. */
  declare client: DutiesClient | undefined;

  /** Within how many hours a report should be decided on; older ones are marked. @default 24 */
  declare targetHours: number;

  readonly #locale = new LocaleController(this, dutiesCatalogs);
  #client: DutiesClient | undefined;

  constructor() {
    super();
    this.src = undefined;
    this.site = undefined;
    this.client = undefined;
    this.targetHours = 24;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.#client && !changed.has('src') && !changed.has('site') && !changed.has('client'))
      return;
    const { client, src, site } = this;
    const isAddress = src !== undefined && URL.canParse(src, document.baseURI);
    if (src !== undefined && !isAddress) {
      complain(this, 'src', src, 'the address of a Placet server');
    }
    this.#client = client ?? httpDutiesClient({ src: isAddress ? src : undefined, site });
  }

  override render(): TemplateResult | typeof nothing {
    const { strings, locale, dir } = this.#locale;
    if (!strings) return nothing;
    return html`<div lang=${locale} dir=${dir}>
      <h2>${strings.heading}</h2>
      <placet-moderation-reports
        .client=${this.#client}
        .targetHours=${this.targetHours}
      ></placet-moderation-reports>
      <placet-moderation-complaints .client=${this.#client}></placet-moderation-complaints>
      <placet-moderation-subject .client=${this.#client}></placet-moderation-subject>
      <placet-moderation-figures .client=${this.#client}></placet-moderation-figures>
    </div>`;
  }
}
