import { LocaleController } from '@placet/base';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { type DutiesClient, httpDutiesClient } from '../../clients/duties-http.js';
import { dutiesCatalogs } from '../../strings/duties/catalogs.js';
import { RoomElement } from '../room/room.js';

/**
 * What the law asks of moderators besides the queue: reports by readers and complaints by authors (Digital Services
 * Act), one person's data (GDPR), the figures of the year. Whoever uses it is signed in at `<placet-moderation>`.
 *
 * @customElement placet-moderation-duties
 */
export class ModerationDutiesElement extends RoomElement<DutiesClient> {
  static override properties: PropertyDeclarations = {
    ...RoomElement.properties,
    targetHours: { type: Number, attribute: 'target-hours' },
    readonly: { type: Boolean },
  };

  /** Within how many hours a report should be decided on; older ones are marked. @default 24 */
  declare targetHours: number;

  /** Whoever looks may read only: there is nothing to decide with. @default false */
  declare readonly: boolean;

  readonly #locale = new LocaleController(this, dutiesCatalogs);

  constructor() {
    super(httpDutiesClient);
    this.targetHours = 24;
    this.readonly = false;
  }

  override render(): TemplateResult | typeof nothing {
    const { strings, locale, dir } = this.#locale;
    if (!strings) return nothing;
    const client = this.backEnd;
    return html`<div lang=${locale} dir=${dir}>
      <h2>${strings.heading}</h2>
      <placet-moderation-reports
        .client=${client}
        ?readonly=${this.readonly}
        .targetHours=${this.targetHours}
      ></placet-moderation-reports>
      <placet-moderation-complaints
        .client=${client}
        ?readonly=${this.readonly}
      ></placet-moderation-complaints>
      <placet-moderation-statements .client=${client}></placet-moderation-statements>
      ${
        this.readonly
          ? nothing
          : html`<placet-moderation-subject .client=${client}></placet-moderation-subject>`
      }
      <placet-moderation-figures .client=${client}></placet-moderation-figures>
    </div>`;
  }
}
