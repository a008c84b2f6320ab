import { LocaleController } from '@placet/base';
import type { SettingsDocument } from '@placet/protocol';
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { httpSettingsClient, type SettingsClient } from '../../clients/settings-http.js';
import { settingsCatalogs } from '../../strings/settings/catalogs.js';
import { Draft, type Versioned } from '../draft/draft.js';
import { draftBar, draftStage, lastSaved } from '../draft/draft-bar.js';
import { draftStyles } from '../draft/draft.styles.js';
import { RoomElement } from '../room/room.js';
import { boundsOfSettings, settingFields } from './setting-fields.js';

/**
 * The settings of a site in one page, each with its default and why. What was changed and not saved is asked about before
 * the page is left. Whoever uses it is signed in at `<placet-moderation>`.
 *
 * @customElement placet-moderation-settings
 * @csspart group - Settings that belong together.
 * @csspart rule - One setting.
 * @csspart bar - The buttons, and what has just happened.
 * @cssproperty --placet-surface - Behind the bar, which floats: the colour of the page.
 * @cssproperty --placet-wrong - What cannot be.
 */
export class ModerationSettingsElement extends RoomElement<SettingsClient> {
  static override properties: PropertyDeclarations = {
    ...RoomElement.properties,
    readOnly: { type: Boolean, attribute: 'readonly', reflect: true },
  };
  static override styles: CSSResultGroup = draftStyles;

  /** Settings can be looked at, not saved: whoever looks is no owner. */
  declare readOnly: boolean;

  readonly #locale = new LocaleController(this, settingsCatalogs);
  readonly #draft = new Draft(this, boundsOfSettings);

  constructor() {
    super(httpSettingsClient);
    this.readOnly = false;
  }

  /** Something was changed and not saved. */
  get unsaved(): boolean {
    return this.#draft.unsaved;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = this.backEnd;
    super.willUpdate(changed);
    const client = this.backEnd;
    if (!client || client === before) return;
    void this.#draft.open({
      load: async () => toVersioned(await client.load()),
      save: async (version, settings) => toVersioned(await client.save({ version, settings })),
    });
  }

  override render(): TemplateResult | typeof nothing {
    const { strings, locale, dir } = this.#locale;
    if (!strings) return nothing;
    const draft = this.#draft;
    return html`<div class="editor" lang=${locale} dir=${dir}>
      <div class="top">
        <h2>${strings.heading}</h2>
        ${lastSaved(draft, strings, locale)}
      </div>
      <p class="fine">${strings.hint}</p>
      ${
        draft.document
          ? html`<form
              novalidate
              @submit=${(event: Event) => {
                event.preventDefault();
                if (!this.readOnly) void draft.save();
              }}
            >
              ${settingFields({ strings, locale, draft, defaults: draft.document.defaults })}
              ${draftBar({ draft, strings, labels: strings.setting, readOnly: this.readOnly })}
            </form>`
          : draftStage(draft, strings)
      }
    </div>`;
  }
}

function toVersioned({ settings, ...rest }: SettingsDocument): Versioned {
  return { ...rest, values: settings };
}
