import { complain, LocaleController } from '@placet/base';
import type { DryRun, RuleValues, RulesDocument } from '@placet/protocol';
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { httpRulesClient, type RulesClient } from '../../clients/rules-http.js';
import { rulesCatalogs } from '../../strings/rules-editor/catalogs.js';
import type { RulesStrings } from '../../strings/rules-editor/strings.js';
import { dryRunView } from './dry-run-view.js';
import { ruleFields } from './rule-fields.js';
import { styles } from './rules-editor.styles.js';

type Said = 'working' | 'saved' | 'conflict' | keyof RulesStrings['failed'] | undefined;

/**
 * The rules of a site: what is held, refused or put out of sight. Tries them on the newest comments before they are
 * saved, and saves them without overwriting anybody else's. What was changed and not saved is asked about before the
 * page is left.
 *
 * @customElement placet-moderation-rules
 * @csspart editor - Everything.
 * @csspart group - Rules that belong together.
 * @csspart rule - One rule.
 * @csspart bar - The buttons, and what has just happened.
 * @csspart dry-run - What the rules would have made of the newest comments.
 * @cssproperty --placet-accent - The main button, focus.
 * @cssproperty --placet-surface - Behind the bar, which floats.
 */
export class RulesEditorElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    site: {},
    client: { attribute: false },
    readOnly: { type: Boolean, attribute: 'readonly', reflect: true },
  };
  static override styles: CSSResultGroup = styles;

  /** The server's address; the page's own origin by default. */
  declare src: string | undefined;

  /** Which of the server's sites; `default` by default. */
  declare site: string | undefined;

  /** Another back end than a Placet server; then `src` and `site` are not used. */
  declare client: RulesClient | undefined;

  /** Rules can be looked at and tried out, not saved: whoever looks is no owner. */
  declare readOnly: boolean;

  readonly #locale = new LocaleController(this, rulesCatalogs);
  #client: RulesClient | undefined;
  #document: RulesDocument | undefined;
  #draft: RuleValues = {};
  #run: DryRun | undefined;
  #said: Said;
  #detail = '';

  constructor() {
    super();
    this.src = undefined;
    this.site = undefined;
    this.client = undefined;
    this.readOnly = false;
  }

  /** Something was changed and not saved. */
  get unsaved(): boolean {
    const held = this.#document?.rules ?? {};
    return Object.entries(this.#draft).some(([name, value]) => held[name] !== value);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.#askBeforeLeaving);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.#askBeforeLeaving);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const isNew = changed.has('src') || changed.has('site') || changed.has('client');
    if (this.#client && !isNew) return;
    this.#client = this.client ?? this.#connect();
    this.#document = undefined;
    this.#run = undefined;
    void this.#load();
  }

  override render(): TemplateResult | typeof nothing {
    const { strings, locale, dir } = this.#locale;
    if (!strings) return nothing;
    return html`<div class="editor" part="editor" lang=${locale} dir=${dir}>
      <div class="top">
        <h2>${strings.heading}</h2>
        ${this.#lastSaved(strings, locale)}
      </div>
      ${this.#document ? this.#form(this.#document, strings, locale) : this.#stage(strings)}
    </div>`;
  }

  #form({ defaults }: RulesDocument, strings: RulesStrings, locale: string): TemplateResult {
    const change = (name: string, value: RuleValues[string]): void => {
      this.#draft = { ...this.#draft, [name]: value };
      this.#say(undefined);
    };
    const working = this.#said === 'working';
    return html`<form @submit=${this.#save}>
      ${ruleFields({ strings, locale, values: this.#draft, defaults, change })}
      <div class="bar" part="bar">
        ${
          this.readOnly
            ? html`<p>${strings.readOnly}</p>`
            : html`<button class="main" ?disabled=${working}>${strings.save}</button>`
        }
        <button type="button" ?disabled=${working} @click=${this.#try}>${strings.preview}</button>
        ${
          this.unsaved
            ? html`<button type="button" class="quiet" @click=${this.#discard}>
                ${strings.reset}
              </button>`
            : nothing
        }
        <p role="status">${this.#status(strings)}</p>
        ${this.#detail ? html`<p class="detail" lang="en" dir="ltr">${this.#detail}</p>` : nothing}
      </div>
      ${this.#run ? dryRunView(this.#run, strings, this.#locale.dir) : nothing}
    </form>`;
  }

  #stage(strings: RulesStrings): TemplateResult {
    const failed = this.#said !== undefined && this.#said !== 'working';
    return html`<p role="status">${failed ? this.#status(strings) : strings.loading}</p>
      ${
        failed
          ? html`<button type="button" @click=${() => void this.#load()}>
              ${strings.tryAgain}
            </button>`
          : nothing
      }`;
  }

  #lastSaved(strings: RulesStrings, locale: string): TemplateResult | typeof nothing {
    const [last] = this.#document?.history ?? [];
    if (!last) return nothing;
    const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    return html`<span class="fine">${strings.savedBy(last.moderator, when.format(last.at))}</span>`;
  }

  #status(strings: RulesStrings): string {
    const said = this.#said;
    if (said === 'working' || said === 'saved' || said === 'conflict') return strings[said];
    if (said !== undefined) return strings.failed[said];
    return this.unsaved ? strings.unsaved : '';
  }

  #say(said: Said, detail = ''): void {
    this.#said = said;
    this.#detail = detail;
    this.requestUpdate();
  }

  #connect(): RulesClient {
    const { src, site } = this;
    try {
      return httpRulesClient({ src: src || undefined, site: site || undefined });
    } catch {
      complain(this, 'src', src, 'the address of a Placet server');
      return httpRulesClient({ site: site || undefined });
    }
  }

  async #load(): Promise<void> {
    await this.#ask(async (client) => {
      const found = await client.load();
      if (client !== this.#client) return;
      this.#document = found;
      this.#draft = found.rules;
      this.#say(undefined);
    });
  }

  readonly #save = (event: Event): void => {
    event.preventDefault();
    if (this.readOnly) return;
    const version = this.#document?.version ?? 0;
    void this.#ask(async (client) => {
      this.#document = await client.save({ version, rules: this.#draft });
      this.#draft = this.#document.rules;
      this.#say('saved');
    });
  };

  readonly #try = (): void => {
    if (this.renderRoot.querySelector('form')?.reportValidity() === false) return;
    void this.#ask(async (client) => {
      this.#run = await client.dryRun(this.#draft);
      this.#say(undefined);
      await this.updateComplete;
      this.renderRoot.querySelector('#found')?.scrollIntoView({ block: 'nearest' });
    });
  };

  readonly #discard = (): void => {
    this.#draft = this.#document?.rules ?? {};
    this.#run = undefined;
    this.#say(undefined);
  };

  readonly #askBeforeLeaving = (event: BeforeUnloadEvent): void => {
    if (this.unsaved) event.preventDefault();
  };

  /** One thing at a time; what fails is said, and nothing that was typed goes away. */
  async #ask(work: (client: RulesClient) => Promise<void>): Promise<void> {
    const client = this.#client;
    if (!client || this.#said === 'working') return;
    this.#say('working');
    try {
      await work(client);
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      if (code === 'version_conflict') return this.#meetOther(client);
      const known = code === 'offline' || code === 'sign_in_required' || code === 'invalid';
      this.#say(known ? code : 'other', code === 'invalid' ? message : '');
    }
  }

  /** Somebody else saved: their version is the one to follow, and what was typed here stays. */
  async #meetOther(client: RulesClient): Promise<void> {
    try {
      this.#document = await client.load();
      this.#say('conflict');
    } catch {
      this.#say('other');
    }
  }
}
