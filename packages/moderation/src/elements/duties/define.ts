import { ComplaintsElement } from './complaints.js';
import { ModerationDutiesElement } from './duties.js';
import { FiguresElement } from './figures.js';
import { ReporterElement } from './reporter.js';
import { ReportsElement } from './reports.js';
import { StatementsElement } from './statements.js';
import { SubjectElement } from './subject.js';

for (const [name, element] of [
  ['placet-moderation-reporter', ReporterElement],
  ['placet-moderation-reports', ReportsElement],
  ['placet-moderation-complaints', ComplaintsElement],
  ['placet-moderation-statements', StatementsElement],
  ['placet-moderation-subject', SubjectElement],
  ['placet-moderation-figures', FiguresElement],
  ['placet-moderation-duties', ModerationDutiesElement],
] as const) {
  if (!customElements.get(name)) customElements.define(name, element);
}

declare global {
  interface HTMLElementTagNameMap {
    'placet-moderation-reporter': ReporterElement;
    'placet-moderation-reports': ReportsElement;
    'placet-moderation-complaints': ComplaintsElement;
    'placet-moderation-statements': StatementsElement;
    'placet-moderation-subject': SubjectElement;
    'placet-moderation-figures': FiguresElement;
    'placet-moderation-duties': ModerationDutiesElement;
  }
}
