import type { ComplaintOutcome, Standing, StatementWords, Transparency } from '@placet/protocol';
import type { EraseResult } from './author-ports.js';
import type { Slice } from './ports.js';

/** How one author key stands with the moderators. */
export interface StoredStanding {
  readonly site: string;
  readonly author: string;
  readonly standing: Exclude<Standing, 'none'>;
  readonly moderator: string;
  readonly note: string | null;
  readonly at: number;
}

/** Authors whom moderators trust, hold or ban. */
export interface StandingStore {
  find(site: string, author: string): Promise<StoredStanding | undefined>;
  of(site: string, authors: readonly string[]): Promise<ReadonlyMap<string, StoredStanding>>;
  set(standing: StoredStanding): Promise<void>;
  /** Leaves an author to the rules again. */
  clear(site: string, author: string): Promise<void>;
}

/** A statement of reasons as it is kept. */
export interface StoredStatement extends StatementWords {
  readonly site: string;
  readonly id: string;
  readonly comment: string;
  readonly decision: string;
  readonly restriction: 'removed' | 'disabled';
  readonly foundByRule: boolean;
  readonly reported: boolean;
  /** The language of the comment. */
  readonly language: string | null;
  /** When the comment was written. */
  readonly writtenAt: number;
  readonly decidedAt: number;
  /** The decision was taken back. */
  readonly withdrawnAt: number | null;
}

/** A complaint as it is kept. */
export interface StoredComplaint {
  readonly site: string;
  readonly id: string;
  readonly comment: string;
  readonly text: string;
  readonly receivedAt: number;
  readonly outcome: ComplaintOutcome;
  readonly answer: string | null;
  readonly moderator: string | null;
  readonly decidedAt: number | null;
}

/** What the law asks of whoever takes a comment away. */
export interface DutyStore {
  addStatements(statements: readonly StoredStatement[]): Promise<void>;
  /** Marks the statements of a decision that was taken back. */
  withdrawStatements(site: string, decision: string, now: number): Promise<void>;
  /** The statement that stands about each of these comments. */
  statementsOf(
    site: string,
    comments: readonly string[],
  ): Promise<ReadonlyMap<string, StoredStatement>>;
  /** Those that stand, oldest first, for the export. */
  statements(
    site: string,
    limit: number,
    after: string | undefined,
  ): Promise<Slice<StoredStatement>>;
  /** Those that stand, newest first, to look at. */
  newestStatements(
    site: string,
    limit: number,
    after: string | undefined,
  ): Promise<Slice<StoredStatement>>;
  /** Keeps a complaint once; `false` when its id is taken. */
  addComplaint(complaint: StoredComplaint): Promise<boolean>;
  /** All that was stated and said about these comments, also what was taken back; the oldest first. */
  allOf(
    site: string,
    comments: readonly string[],
  ): Promise<{
    readonly statements: readonly StoredStatement[];
    readonly complaints: readonly StoredComplaint[];
  }>;
  /** How many complaints nobody has answered. */
  openComplaints(site: string): Promise<number>;
  findComplaint(site: string, id: string): Promise<StoredComplaint | undefined>;
  /** The last complaint about each of these comments. */
  complaintsOf(
    site: string,
    comments: readonly string[],
  ): Promise<ReadonlyMap<string, StoredComplaint>>;
  /** Open ones first, the oldest first. */
  complaints(site: string, limit: number): Promise<readonly StoredComplaint[]>;
  /** Ends a complaint; `false` when it was ended before. */
  answerComplaint(
    complaint: Pick<
      StoredComplaint,
      'site' | 'id' | 'outcome' | 'answer' | 'moderator' | 'decidedAt'
    >,
  ): Promise<boolean>;
  /** The figures of a time, `from` included and `to` not. */
  figures(site: string, from: number, to: number): Promise<Omit<Transparency, 'year'>>;
  /** Erases statements from before `before`, complaints that ended before it, and those that nobody answered since. @returns How many. */
  erase(site: string, before: number): Promise<number>;
}

/** Erasing what somebody wrote, because they ask for it. */
export interface SubjectStore {
  /** Erases these comments for good, with all that hangs on them; what has answers leaves a stub. */
  erase(site: string, comments: readonly string[]): Promise<EraseResult>;
}
