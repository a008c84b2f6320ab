import type { ReportCategory, ReportOutcome, SealedEmail } from '@placet/protocol';

/** A report as it is kept. */
export interface StoredReport {
  readonly site: string;
  readonly id: string;
  readonly comment: string;
  readonly thread: string;
  readonly category: ReportCategory;
  /** Empty once whoever reported has had it erased. */
  readonly reason: string;
  readonly name: string | null;
  readonly sealedEmail: SealedEmail | null;
  readonly locale: string | null;
  readonly receivedAt: number;
  readonly outcome: ReportOutcome;
  /** The moderator's decision that settled it. */
  readonly decision: string | null;
  readonly decidedAt: number | null;
  /** What the moderator wrote. */
  readonly message: string | null;
}

/** A report that nobody has decided on. */
export type NewReport = Omit<StoredReport, 'outcome' | 'decision' | 'decidedAt' | 'message'>;

/** How reports end. */
export interface ReportDecision {
  readonly outcome: Exclude<ReportOutcome, 'open'>;
  readonly decision: string;
  readonly decidedAt: number;
  readonly message: string | null;
}

/** Notices about comments, and the count of open ones on each comment. */
export interface ReportStore {
  /** Keeps a report once; `false` when its id is taken. */
  add(report: NewReport): Promise<boolean>;
  find(site: string, id: string): Promise<StoredReport | undefined>;
  findMany(site: string, ids: readonly string[]): Promise<readonly StoredReport[]>;
  /** All about one comment, oldest first. */
  ofComment(site: string, comment: string): Promise<readonly StoredReport[]>;
  /** Ends all open reports about some comments. @returns How many. */
  settle(site: string, comments: readonly string[], decision: ReportDecision): Promise<number>;
  /** Opens again what a decision had ended, since it was taken back. */
  reopen(site: string, decision: string): Promise<void>;
  /** Reports with an address whose receipt, or whose outcome, was not mailed. */
  unmailed(
    site: string,
    kind: 'receipt' | 'outcome',
    limit: number,
  ): Promise<readonly StoredReport[]>;
  /** Marks a mail as sent, or, with `null`, as not sent after all; `false` when it was so already. */
  markMailed(
    site: string,
    id: string,
    kind: 'receipt' | 'outcome',
    at: number | null,
  ): Promise<boolean>;
  /**
   * Takes words, name and address from reports, for good; that they were made, and how they ended, stays.
   *
   * @returns How many had any.
   */
  forget(site: string, ids: readonly string[]): Promise<number>;
  /** Erases reports that were decided before `before`. @returns How many. */
  erase(site: string, before: number): Promise<number>;
}
