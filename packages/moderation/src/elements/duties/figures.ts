import type { Transparency } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import type { DutiesStrings } from '../../strings/duties/strings.js';
import { DutyElement, type DutyView } from './duty-element.js';

const hourMs = 3_600_000;
const files = ['statements', 'consents', 'audit'] as const;

/**
 * The figures of a yearly report (DSA arts. 15 and 24), and what can be taken away as files.
 *
 * @customElement placet-moderation-figures
 */
export class FiguresElement extends DutyElement {
  #year = new Date().getUTCFullYear();
  #figures: Transparency | undefined;

  protected override heading({ figures }: DutiesStrings): string {
    return figures;
  }

  protected override async load(): Promise<void> {
    this.#figures = await this.client?.figures(this.#year);
  }

  protected override content(view: DutyView): TemplateResult {
    const { strings } = view;
    const figures = this.#figures;
    return html`<label
        >${strings.year}
        <input
          type="number"
          min="2000"
          max="9999"
          .value=${String(this.#year)}
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            if (!input.checkValidity()) return;
            this.#year = input.valueAsNumber;
            void this.run(() => this.load());
          }}
      /></label>
      ${
        figures
          ? html`<dl>
              ${rows(figures, view).map(
                ([name, value]) =>
                  html`<dt>${name}</dt>
                    <dd>${value}</dd>`,
              )}
            </dl>`
          : nothing
      }
      <p>${strings.files}</p>
      <ul role="list">
        ${files.map(
          (file) =>
            html`<li>
              <a href=${this.client?.files[file] ?? nothing} download>${strings.file[file]}</a>
            </li>`,
        )}
      </ul>`;
  }
}

function rows(
  { notices, noticeMedianMs, statements, complaints }: Transparency,
  { strings, formats, locale }: DutyView,
): readonly (readonly [name: string, value: string])[] {
  const sum = Object.values(notices).reduce((all, one) => all + one, 0);
  const hours = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'hour',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
  return [
    [strings.notices, formats.number(sum)],
    ...(noticeMedianMs === null
      ? []
      : ([[strings.median, hours.format(noticeMedianMs / hourMs)]] as const)),
    [strings.statements, formats.number(statements.total)],
    [strings.byRule, formats.number(statements.foundByRule)],
    [strings.openComplaints, formats.number(complaints.open)],
    [
      strings.decidedComplaints,
      `${formats.number(complaints.upheld)}, ${formats.number(complaints.dismissed)}`,
    ],
  ];
}
