import * as v from 'valibot';
import { idSchema } from './ids.js';

/** What a statement of reasons is about: the categories of the Commission's database (Implementing Regulation (EU) 2024/2835). */
export const statementCategories = [
  'ANIMAL_WELFARE',
  'CONSUMER_INFORMATION',
  'CYBER_VIOLENCE',
  'CYBER_VIOLENCE_AGAINST_WOMEN',
  'DATA_PROTECTION_AND_PRIVACY_VIOLATIONS',
  'ILLEGAL_OR_HARMFUL_SPEECH',
  'INTELLECTUAL_PROPERTY_INFRINGEMENTS',
  'NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS',
  'NOT_SPECIFIED_NOTICE',
  'OTHER_VIOLATION_TC',
  'PROTECTION_OF_MINORS',
  'RISK_FOR_PUBLIC_SECURITY',
  'SCAMS_AND_FRAUD',
  'SELF_HARM',
  'UNSAFE_AND_PROHIBITED_PRODUCTS',
  'VIOLENCE',
] as const;

/** One of {@link statementCategories}. */
export type StatementCategory = (typeof statementCategories)[number];

/** What a moderator states when a comment is taken away: the fields of DSA art. 17(3) that only a person knows. */
export interface StatementWords {
  /** Whether it breaks the site's own rules (`terms`) or the law (`law`): art. 17(3)(d) and (e). */
  readonly ground: 'terms' | 'law';
  /** The clause of the rules, or the provision of the law. */
  readonly clause: string;
  /** The facts and circumstances, and why the clause applies: art. 17(3)(b). */
  readonly facts: string;
  readonly category: StatementCategory;
}

/** Validates what a moderator states. */
export const statementWordsSchema: v.GenericSchema<unknown, StatementWords> = v.strictObject({
  ground: v.picklist(['terms', 'law']),
  clause: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
  facts: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)),
  category: v.picklist(statementCategories),
});

/** A statement of reasons (DSA art. 17) as the author of the comment gets it. */
export interface Statement extends StatementWords {
  readonly id: string;
  /** `removed` was public before, `disabled` never became so; for good and everywhere, art. 17(3)(a). */
  readonly restriction: 'removed' | 'disabled';
  /** A rule had found it, art. 17(3)(c). */
  readonly foundByRule: boolean;
  /** Somebody had reported it, art. 17(3)(b). */
  readonly reported: boolean;
  /** A person decided, always: milliseconds since 1970. */
  readonly decidedAt: number;
  /** Until when the author may complain here, art. 20(1). */
  readonly complainUntil: number;
}

/** A statement of reasons as moderators look at it. */
export interface StatementItem extends Statement {
  readonly comment: string;
  /** How the comment begins; empty where it is erased. */
  readonly excerpt: string;
}

/** What `GET …/moderation/statements` answers: those that stand, the newest first. */
export interface Statements {
  readonly items: readonly StatementItem[];
  /** Pass as `after` for older ones; `null` at the end. */
  readonly next: string | null;
}

/** The body of `POST …/authors/me/complaints`, signed by the author's key. */
export interface Complaint {
  /** Made by the browser, a UUIDv7; the same one is stored once. */
  readonly id: string;
  readonly comment: string;
  /** Why the decision is thought to be wrong. */
  readonly text: string;
}

/** Validates a complaint. */
export const complaintSchema: v.GenericSchema<unknown, Complaint> = v.strictObject({
  id: idSchema,
  comment: idSchema,
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5000)),
});

/** How a complaint stands: a person has yet to decide, the comment was wronged, or it was not. */
export type ComplaintOutcome = 'open' | 'upheld' | 'dismissed';

/** A complaint as its author sees it. */
export interface ComplaintReceipt {
  readonly id: string;
  readonly comment: string;
  readonly receivedAt: number;
  readonly outcome: ComplaintOutcome;
  /** What the moderator answered. */
  readonly answer: string | null;
  readonly decidedAt: number | null;
}

/** A complaint as its author gets it in a file. */
export interface ExportedComplaint extends ComplaintReceipt {
  readonly text: string;
}

/** A complaint as moderators see it. */
export interface ComplaintItem extends ExportedComplaint {
  readonly by: string | null;
}

/** What `GET …/moderation/complaints` answers: open ones first, the oldest first. */
export interface Complaints {
  readonly items: readonly ComplaintItem[];
}

/** The body of `POST …/moderation/complaints/{id}`: what a person has decided. */
export interface ComplaintAnswer {
  readonly outcome: 'upheld' | 'dismissed';
  readonly answer: string;
}

/** Validates the answer to a complaint. */
export const complaintAnswerSchema: v.GenericSchema<unknown, ComplaintAnswer> = v.strictObject({
  outcome: v.picklist(['upheld', 'dismissed']),
  answer: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)),
});

/** What `GET …/moderation/transparency?year=` answers: the figures of a yearly report (DSA arts. 15 and 24). */
export interface Transparency {
  readonly year: number;
  /** Notices by readers, by category. */
  readonly notices: Readonly<Record<string, number>>;
  /** Half of the notices were decided on within so many milliseconds; `null` without any. */
  readonly noticeMedianMs: number | null;
  readonly statements: {
    readonly total: number;
    readonly terms: number;
    readonly law: number;
    readonly foundByRule: number;
    readonly reported: number;
    readonly byCategory: Readonly<Record<string, number>>;
  };
  readonly complaints: {
    readonly open: number;
    readonly upheld: number;
    readonly dismissed: number;
    readonly medianMs: number | null;
  };
}
