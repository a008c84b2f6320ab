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
import { ruleBounds } from '../../core/index.js';
import { rulesCatalogs } from '../../strings/rules-editor/catalogs.js';
import type { RulesStrings } from '../../strings/rules-editor/strings.js';
import { Draft, type Versioned } from '../draft/draft.js';
import { draftBar, draftStage, lastSaved } from '../draft/draft-bar.js';
import { draftStyles } from '../draft/draft.styles.js';
import { dryRunView } from './dry-run-view.js';
import { ruleFields } from './rule-fields.js';

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
 * @cssproperty --placet-surface - Behind the bar, which floats: the colour of the page.
 * @cssproperty --placet-wrong - What cannot be.
 */
export class RulesEditorElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    site: {},
    client: { attribute: false },
    readOnly: { type: Boolean, attribute: 'readonly', reflect: true },
  };
  static override styles: CSSResultGroup = draftStyles;

  /** The server's address; the page's own origin by default. */
  declare src: string | undefined;

  /** Which of the server's sites; `default` by default. */
  declare site: string | undefined;

  /** Another back end than a Placet server; then `src` and `site` are not used. */
  declare client: RulesClient | undefined;

  /** Rules can be looked at and tried out, not saved: whoever looks is no owner. */
  declare readOnly: boolean;

  readonly #locale = new LocaleController(this, rulesCatalogs);
  readonly #draft = new Draft(this, ruleBounds);
  #client: RulesClient | undefined;
  /** Rules, and what they would have made of the newest comments. */
  #tried: { readonly values: RuleValues; readonly found: DryRun } | undefined;

  constructor() {
    super();
    this.src = undefined;
    this.site = undefined;
    this.client = undefined;
    this.readOnly = false;
  }

  /** Something was changed and not saved. */
  get unsaved(): boolean {
    return this.#draft.unsaved;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const isNew = changed.has('src') || changed.has('site') || changed.has('client');
    if (this.#client && !isNew) return;
    const client = this.client ?? this.#connect();
    this.#client = client;
    this.#tried = undefined;
    void this.#draft.open({
      load: async () => toVersioned(await client.load()),
      save: async (version, rules) => toVersioned(await client.save({ version, rules })),
    });
  }

  override render(): TemplateResult | typeof nothing {
    const { strings, locale, dir } = this.#locale;
    if (!strings) return nothing;
    const draft = this.#draft;
    return html`<div class="editor" part="editor" lang=${locale} dir=${dir}>
      <div class="top">
        <h2>${strings.heading}</h2>
        ${lastSaved(draft, strings, locale)}
      </div>
      ${draft.document ? this.#form(draft.document, strings, locale) : draftStage(draft, strings)}
    </div>`;
  }

  #form({ defaults }: Versioned, strings: RulesStrings, locale: string): TemplateResult {
    const draft = this.#draft;
    // Of other rules than these it says nothing.
    const found = this.#tried?.values === draft.values ? this.#tried.found : undefined;
    return html`<form novalidate @submit=${this.#save}>
      ${ruleFields({ strings, locale, draft, defaults })}
      ${draftBar({
        draft,
        strings,
        labels: strings.rule,
        readOnly: this.readOnly,
        more: html`<button
          type="button"
          aria-disabled=${draft.said === 'working'}
          @click=${this.#try}
        >
          ${strings.preview}
        </button>`,
        news: found && strings.looked(found.changed, found.looked),
      })}
      ${found ? dryRunView(found, strings, this.#locale.dir) : nothing}
    </form>`;
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

  readonly #save = (event: Event): void => {
    event.preventDefault();
    if (!this.readOnly) void this.#draft.save();
  };

  readonly #try = (): void => {
    if (!this.#draft.check()) return;
    void this.#draft.ask(async () => {
      const { values } = this.#draft;
      const found = await this.#client?.dryRun(values);
      this.#tried = found && { values, found };
      this.#draft.say(undefined);
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#found')?.focus();
    });
  };
}

function toVersioned({ rules, ...rest }: RulesDocument): Versioned {
  return { ...rest, values: rules };
}
