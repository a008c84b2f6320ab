import type {
  Body,
  CommentState,
  Matching,
  Page,
  QueueFilter,
  SealedEmail,
  Sort,
  StoredReason,
  Verdict,
  View,
  ViewCounts,
} from '@placet/protocol';
import type { AuditStore } from './audit-ports.js';
import type { AuthorStore } from './author-ports.js';
import type { ReportStore } from './report-ports.js';
import type { SecretStore } from './secret-store.js';
import type { LearningStore, RulesStore } from './rule-ports.js';
import type { EnvelopeStore, OwnerKeyStore } from './key-ports.js';
import type { PasskeyStore, PeopleStore, SessionStore } from './people-ports.js';
import type { ConsentStore } from './consent-ports.js';
import type { SubscriptionStore } from './subscription-ports.js';
import type { DutyStore, StandingStore, SubjectStore } from './duty-ports.js';
import type { SettingsStore } from './setting-ports.js';
import type { ThreadStore } from './thread-ports.js';
import type { VoteStore } from './vote-ports.js';

/** A comment as it is kept. */
export interface StoredComment {
  readonly site: string;
  readonly id: string;
  readonly thread: string;
  readonly parent: string | null;
  readonly root: string;
  readonly depth: number;
  readonly author: StoredAuthor;
  readonly text: string;
  readonly body: Body;
  readonly locale: string | null;
  readonly page: Page | null;
  readonly state: CommentState;
  readonly reasons: readonly StoredReason[];
  readonly sealedEmail: SealedEmail | null;
  readonly createdAt: number;
  readonly editedAt: number | null;
  /** Grows with every change. */
  readonly version: number;
  /** Readers see it: published, or a stub above visible answers. The store keeps it. */
  readonly visible: boolean;
  /** Visible answers at any depth; counted on roots only. The store keeps it. */
  readonly replies: number;
  /** When its author removed it; it can be restored until that is final, and then this is `null` again. */
  readonly deletedAt: number | null;
  /** Moderators put it before all other roots. */
  readonly pinned: boolean;
  /** Keys that find it useful. */
  readonly votes: number;
  /** Reports that nobody has decided on. */
  readonly openReports: number;
}

/** A comment that is to be stored: what the store keeps by itself is not part of it. */
export type NewComment = Omit<
  StoredComment,
  'version' | 'visible' | 'replies' | 'editedAt' | 'deletedAt' | 'pinned' | 'votes' | 'openReports'
>;

/** Who wrote a comment, and whether a key vouches for it. */
export interface StoredAuthor {
  readonly id: string;
  readonly name: string;
  readonly website: string | null;
  /** The id is the thumbprint of a key; otherwise it is random and belongs to this comment alone. */
  readonly signed: boolean;
  /** One of the site's own people. */
  readonly role?: 'site' | undefined;
}

/** What a thread knows of itself. */
export interface StoredThread {
  readonly thread: string;
  /** Grows with every visible change; 0 for a thread nobody wrote in. */
  readonly version: number;
  /** Published comments, replies included. */
  readonly published: number;
  readonly closed: boolean;
  /** Nothing can be changed any more; then it is closed, too. */
  readonly readOnly: boolean;
  /** 0 for a thread nobody wrote in. */
  readonly createdAt: number;
}

/** A page of something, and where the next one starts. */
export interface Slice<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Which roots to read. */
export interface RootsQuery {
  readonly site: string;
  readonly thread: string;
  readonly sort: Sort;
  readonly limit: number;
  readonly after: string | undefined;
}

/** Which of an author's comments to read. */
export interface OwnQuery {
  /** Only those of one thread. */
  readonly thread?: string | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
}

/** What moderation rules need to know about the past of a submission. */
export interface PastOfAuthor {
  readonly published: number;
  readonly refused: number;
  /** When the same author last wrote, milliseconds since 1970. */
  readonly lastAt: number | null;
}

/** Comments and threads. */
export interface CommentStore {
  find(site: string, id: string): Promise<StoredComment | undefined>;
  /** Stores a comment; `false` when the id is taken. */
  insert(comment: NewComment): Promise<boolean>;
  thread(site: string, thread: string): Promise<StoredThread>;
  /** Makes the thread where it is missing, and holds it until the transaction ends. */
  holdThread(site: string, thread: string, now: number): Promise<StoredThread>;
  /** Visible roots but the pinned ones. */
  roots(query: RootsQuery): Promise<Slice<StoredComment>>;
  /** The first visible answers to each root, oldest first, in one query; one more than `limit` where there are more. */
  firstReplies(
    site: string,
    roots: readonly string[],
    limit: number,
  ): Promise<readonly StoredComment[]>;
  /** Visible answers to one root, oldest first. */
  replies(
    site: string,
    root: string,
    limit: number,
    after: string | undefined,
  ): Promise<Slice<StoredComment>>;
  /** The way from a root's direct answer down to this comment, both included; empty for a root. */
  wayTo(site: string, id: string): Promise<readonly StoredComment[]>;
  /** What one key wrote, whatever became of it, newest first. */
  byAuthor(site: string, author: string, query: OwnQuery): Promise<Slice<StoredComment>>;
  /** Published and refused comments per author, in one query. */
  pastOf(site: string, authors: readonly string[]): Promise<ReadonlyMap<string, PastOfAuthor>>;
  /**
   * Whether the same author has a comment published under a name that looks like this one (same `nameSkeleton`), and
   * the published comments under such names by other authors with a key, `limit` at most.
   */
  namesakes(
    site: string,
    skeleton: string,
    author: string | undefined,
    limit: number,
  ): Promise<{ readonly own: boolean; readonly others: readonly Namesake[] }>;
  /** The id of a comment that says the same in the same place and is neither in the trash nor deleted. */
  twinOf(comment: Twin): Promise<string | null>;
}

/** A comment under a name that looks like another. */
export interface Namesake {
  readonly id: string;
  readonly name: string;
}

/** What makes two comments the same: where they are, what they say, and the author's key or name. */
export interface Twin {
  readonly site: string;
  readonly thread: string;
  readonly parent: string | null;
  readonly author: string | undefined;
  readonly name: string;
  readonly text: string;
  /** The comment that is asked about, where it is stored already. */
  readonly except?: string | undefined;
}

/** What became of one transition. */
export interface Transition {
  readonly id: string;
  readonly from: CommentState;
  readonly to: CommentState;
  readonly version: number;
}

/** The moderators' queue. */
export interface QueueStore {
  /** What a filter lets through of one view, oldest first. */
  page(query: QueueQuery): Promise<Slice<StoredComment>>;
  /** How many comments of a view a filter lets through. */
  count(site: string, view: View, filter: QueueFilter): Promise<number>;
  counts(site: string): Promise<ViewCounts>;
  /** The same comments as a page of a view has, without what they say, up to `matching.until`. */
  seen(
    site: string,
    matching: Matching,
    limit: number,
    after: string | undefined,
  ): Promise<Slice<{ readonly id: string; readonly version: number }>>;
  findMany(site: string, ids: readonly string[]): Promise<readonly StoredComment[]>;
  /**
   * Moves a comment to another state, if it is still at the version that was seen; keeps counts and visibility.
   *
   * @returns `undefined` when the version has moved on or the comment is gone; a stub has nothing to show again.
   */
  move(
    site: string,
    id: string,
    version: number,
    to: CommentState,
  ): Promise<Transition | undefined>;
  saveDecision(decision: StoredDecision): Promise<void>;
  /** Writes down how many comments a decision has changed. */
  countDecision(site: string, id: string, comments: number): Promise<void>;
  decision(site: string, id: string): Promise<StoredDecision | undefined>;
  /** Marks a decision as undone; `false` when it was already. */
  markUndone(site: string, id: string, now: number): Promise<boolean>;
}

/** Which part of which view to read. */
export interface QueueQuery {
  readonly site: string;
  readonly view: View;
  readonly filter: QueueFilter;
  readonly limit: number;
  readonly after: string | undefined;
}

/** One act of a moderator. */
export interface StoredDecision {
  readonly site: string;
  readonly id: string;
  readonly moderator: string;
  readonly verdict: Verdict | 'undo';
  readonly note: string | null;
  readonly at: number;
  readonly undoneAt: number | null;
  /** How many comments it changed. */
  readonly comments: number;
}

/** Ids of signatures that were used. */
export interface ProofStore {
  /** Remembers a signature's id; `false` when it was seen before. Forgets those that are too old. */
  remember(
    proof: { site: string; author: string; id: string; expiresAt: number },
    now: number,
  ): Promise<boolean>;
}

/** What is kept no longer than it was promised. */
export interface ErasureStore {
  /**
   * Erases comments in spam, refused or trash that were neither written nor decided on since `before`: the first
   * `limit` of those that are left, so that it is called until it returns 0. What has answers leaves a stub without
   * author, words, page or address.
   *
   * @returns How many were erased.
   */
  comments(site: string, before: number, limit: number): Promise<number>;
  /**
   * Erases the sealed addresses of comments and reports from before a time, `limit` of each, and with them the wish to be
   * told of replies. @returns How many.
   */
  addresses(site: string, before: number, limit: number): Promise<number>;
  /** Erases consent receipts that arrived before a time, and words that none is left of. @returns How many receipts. */
  receipts(site: string, before: number): Promise<number>;
  /** Erases lines of the audit log from before a time. @returns How many. */
  audit(site: string, before: number): Promise<number>;
  /** Erases one-time links, sessions, challenges and ids of signatures that expired before `now`. @returns How many. */
  tokens(site: string, now: number): Promise<number>;
}

/** A cursor that no page of this server ever carried. */
export class CursorError extends Error {}

/** Everything the server keeps. Both databases pass the same contract. */
export interface Storage {
  readonly comments: CommentStore;
  readonly queue: QueueStore;
  readonly audit: AuditStore;
  readonly sessions: SessionStore;
  readonly people: PeopleStore;
  readonly passkeys: PasskeyStore;
  readonly settings: SettingsStore;
  readonly ownerKeys: OwnerKeyStore;
  readonly envelopes: EnvelopeStore;
  readonly proofs: ProofStore;
  readonly authors: AuthorStore;
  readonly threads: ThreadStore;
  readonly votes: VoteStore;
  readonly reports: ReportStore;
  readonly secrets: SecretStore;
  readonly consents: ConsentStore;
  readonly subscriptions: SubscriptionStore;
  readonly erasure: ErasureStore;
  readonly rules: RulesStore;
  readonly learning: LearningStore;
  readonly standings: StandingStore;
  readonly duties: DutyStore;
  readonly subjects: SubjectStore;
  /** Runs `work` as one transaction: all of it is kept, or nothing. */
  transaction<T>(work: (storage: Storage) => Promise<T>): Promise<T>;
  /**
   * Takes what was erased out of the files of the database, too, as far as they are this process's to clean. To be called
   * after an erasure, outside of a transaction.
   */
  scrub(): Promise<void>;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
