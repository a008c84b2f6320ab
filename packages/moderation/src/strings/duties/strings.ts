import type { PartStrings } from '../part-strings.js';
import type { ComplaintOutcome, ReportCategory, StatementCategory } from '@placet/protocol';

/** Every word of what the law asks of moderators. */
export interface DutiesStrings
  extends PartStrings, ReportWords, ComplaintWords, StatementListWords, SubjectWords, FigureWords {
  readonly heading: string;
  readonly anonymous: string;
  /** Somebody else decided first. */
  readonly overtaken: string;
}

/** Reports by readers (DSA art. 16) and what authors are told (art. 17). */
export interface ReportWords {
  readonly reports: string;
  readonly noReports: string;
  readonly category: Readonly<Record<ReportCategory, string>>;
  readonly reportedBy: (name: string) => string;
  /** The address of whoever reported. */
  readonly reporter: Readonly<
    Record<'show' | 'reason' | 'logged' | 'confirm' | 'cancel' | 'opening' | 'shown', string>
  >;
  /** In place of the words of whoever had their data erased. */
  readonly erasedReport: string;
  /** Longer ago than reports should wait. */
  readonly overdue: (hours: number) => string;
  /** To whoever reported. */
  readonly message: string;
  readonly keep: string;
  readonly remove: string;
  readonly kept: string;
  readonly removed: string;
  readonly statement: string;
  readonly statementHint: string;
  readonly ground: string;
  readonly terms: string;
  readonly law: string;
  readonly clause: string;
  readonly facts: string;
  readonly about: string;
  readonly statementCategory: Readonly<Record<StatementCategory, string>>;
  readonly send: string;
  readonly refuse: string;
  readonly cancel: string;
}

/** Complaints by authors (DSA art. 20). */
export interface ComplaintWords {
  readonly complaints: string;
  readonly complaintsHint: string;
  readonly noComplaints: string;
  readonly answer: string;
  readonly uphold: string;
  readonly dismiss: string;
  readonly outcome: Readonly<Record<ComplaintOutcome, string>>;
}

/** Statements of reasons that were given. */
export interface StatementListWords {
  readonly statementsGiven: string;
  readonly noStatements: string;
  readonly erasedComment: string;
  readonly older: string;
}

/** How much there is of somebody besides comments. */
export type SubjectCounts = Readonly<Record<'reports' | 'votes', number>>;

/** What data subjects ask for (GDPR arts. 15, 17 and 20). */
export interface SubjectWords {
  readonly subject: string;
  readonly subjectHint: string;
  readonly who: string;
  readonly find: string;
  /** Whom what was found is about. */
  readonly whose: (who: string) => string;
  readonly found: (n: number) => string;
  /** What there is besides comments; empty where there is nothing. */
  readonly also: (n: SubjectCounts) => string;
  readonly unopened: (n: number) => string;
  /** Envelopes that do not open, even with their key. */
  readonly unreadable: (n: number) => string;
  /** What opening a key here is for. */
  readonly openHint: string;
  /** For the audit log. */
  readonly searchReason: string;
  readonly opened: (n: number) => string;
  readonly asData: string;
  readonly asText: string;
  readonly erase: string;
  readonly eraseMeans: (n: number) => string;
  /** What becomes of reports and of what hangs on the keys. */
  readonly eraseMeansAlso: string;
  readonly eraseNow: string;
  readonly keepAll: string;
  readonly erased: (n: number) => string;
}

/** The yearly figures, and files. */
export interface FigureWords {
  readonly figures: string;
  readonly year: string;
  readonly notices: string;
  readonly median: string;
  readonly statements: string;
  readonly byRule: string;
  readonly openComplaints: string;
  readonly decidedComplaints: string;
  readonly files: string;
  readonly file: Readonly<Record<'statements' | 'consents' | 'audit', string>>;
}
