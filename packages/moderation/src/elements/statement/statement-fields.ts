import {
  type ReportCategory,
  type StatementCategory,
  statementCategories,
  type StatementWords,
} from '@placet/protocol';
import { html, type TemplateResult } from 'lit';
import type { DutiesStrings } from '../../strings/duties/strings.js';
import { textOf } from './text-of.js';

/** What a report is about, in the words of the Commission's database. */
const categoryOf: Readonly<Record<ReportCategory, StatementCategory>> = {
  minors: 'PROTECTION_OF_MINORS',
  violence: 'VIOLENCE',
  speech: 'ILLEGAL_OR_HARMFUL_SPEECH',
  privacy: 'DATA_PROTECTION_AND_PRIVACY_VIOLATIONS',
  scam: 'SCAMS_AND_FRAUD',
  property: 'INTELLECTUAL_PROPERTY_INFRINGEMENTS',
  rules: 'OTHER_VIOLATION_TC',
  other: 'OTHER_VIOLATION_TC',
};

/** The fields of a statement of reasons (DSA art. 17(3)), for a form. */
export function statementFields(strings: DutiesStrings, reported: ReportCategory): TemplateResult {
  const about = categoryOf[reported];
  return html`<fieldset>
    <legend>${strings.statement}</legend>
    <p class="fine">${strings.statementHint}</p>
    <label
      >${strings.ground}
      <select name="ground">
        <option value="terms">${strings.terms}</option>
        <option value="law" ?selected=${reported !== 'rules' && reported !== 'other'}>
          ${strings.law}
        </option>
      </select></label
    >
    <label
      >${strings.clause}
      <textarea name="clause" rows="1" required maxlength="500" dir="auto"></textarea>
    </label>
    <label
      >${strings.facts}
      <textarea name="facts" rows="3" required maxlength="2000" dir="auto"></textarea>
    </label>
    <label
      >${strings.about}
      <select name="category">
        ${statementCategories.map(
          (category) =>
            html`<option value=${category} ?selected=${category === about}>
              ${strings.statementCategory[category]}
            </option>`,
        )}
      </select></label
    >
  </fieldset>`;
}

/** What was typed into them. */
export function statementOf(event: Event): StatementWords {
  return {
    ground: textOf(event, 'ground') === 'law' ? 'law' : 'terms',
    clause: textOf(event, 'clause'),
    facts: textOf(event, 'facts'),
    category: textOf(event, 'category') as StatementCategory,
  };
}
