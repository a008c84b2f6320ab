import * as v from 'valibot';
import { type StatementCategory, statementCategories } from '../statement.js';

const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const day = v.pipe(v.string(), v.isoDate());
const yesOrNo = v.picklist(['Yes', 'No']);
const categories = statementCategories.map((name) => `STATEMENT_CATEGORY_${name}` as const);

/** The states of the European Economic Area, as the database spells them. */
export const eeaCountries: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
    ' ',
  );

/** A statement in the form of the Commission's database; the names are the database's. */
export interface DsaStatement {
  readonly decision_visibility: readonly (
    | 'DECISION_VISIBILITY_CONTENT_REMOVED'
    | 'DECISION_VISIBILITY_CONTENT_DISABLED'
  )[];
  readonly decision_ground:
    | 'DECISION_GROUND_ILLEGAL_CONTENT'
    | 'DECISION_GROUND_INCOMPATIBLE_CONTENT';
  readonly illegal_content_legal_ground?: string | undefined;
  readonly illegal_content_explanation?: string | undefined;
  readonly incompatible_content_ground?: string | undefined;
  readonly incompatible_content_explanation?: string | undefined;
  readonly incompatible_content_illegal?: 'Yes' | 'No' | undefined;
  readonly content_type: readonly ['CONTENT_TYPE_TEXT'];
  readonly category: `STATEMENT_CATEGORY_${StatementCategory}`;
  readonly territorial_scope: readonly string[];
  /** Two capital letters. */
  readonly content_language?: string | undefined;
  /** `YYYY-MM-DD`, as the next one. */
  readonly content_date: string;
  readonly application_date: string;
  readonly decision_facts: string;
  readonly source_type: 'SOURCE_ARTICLE_16' | 'SOURCE_VOLUNTARY';
  readonly automated_detection: 'Yes' | 'No';
  readonly automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED';
  /** Names the statement for good. */
  readonly puid: string;
}

/**
 * A statement of reasons in the form that the Commission's transparency database takes (DSA art. 24(5), Implementing
 * Regulation (EU) 2024/2835): what of it a comment section can need, and every field that is required.
 */
export const dsaStatementSchema: v.GenericSchema<unknown, DsaStatement> = v.pipe(
  v.strictObject({
    decision_visibility: v.pipe(
      v.array(
        v.picklist(['DECISION_VISIBILITY_CONTENT_REMOVED', 'DECISION_VISIBILITY_CONTENT_DISABLED']),
      ),
      v.minLength(1),
    ),
    decision_ground: v.picklist([
      'DECISION_GROUND_ILLEGAL_CONTENT',
      'DECISION_GROUND_INCOMPATIBLE_CONTENT',
    ]),
    illegal_content_legal_ground: v.optional(text(500)),
    illegal_content_explanation: v.optional(text(2000)),
    incompatible_content_ground: v.optional(text(500)),
    incompatible_content_explanation: v.optional(text(2000)),
    incompatible_content_illegal: v.optional(yesOrNo),
    content_type: v.tuple([v.literal('CONTENT_TYPE_TEXT')]),
    category: v.picklist(categories),
    territorial_scope: v.array(v.picklist(eeaCountries)),
    content_language: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
    content_date: day,
    application_date: day,
    decision_facts: text(5000),
    source_type: v.picklist(['SOURCE_ARTICLE_16', 'SOURCE_VOLUNTARY']),
    automated_detection: yesOrNo,
    automated_decision: v.literal('AUTOMATED_DECISION_NOT_AUTOMATED'),
    puid: v.pipe(v.string(), v.regex(/^[\w-]{1,500}$/)),
  }),
  v.check(
    (one) =>
      one.decision_ground === 'DECISION_GROUND_ILLEGAL_CONTENT'
        ? one.illegal_content_legal_ground !== undefined &&
          one.illegal_content_explanation !== undefined
        : one.incompatible_content_ground !== undefined &&
          one.incompatible_content_explanation !== undefined,
    'Expected the ground and the explanation that belong to decision_ground.',
  ),
);
