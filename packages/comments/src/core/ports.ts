import type {
  AuthorErasure,
  AuthorExport,
  CommentContext,
  Edit,
  EmailPlace,
  OwnComment,
  OwnComments,
  OwnVotes,
  ReplyPage,
  Report,
  ReportReceipt,
  SealedEmail,
  Site,
  SiteKey,
  Sort,
  Submission,
  ThreadPage,
  Vote,
} from '@placet/protocol';
import type { Draft } from './draft.js';
import type { Answer } from './trouble.js';

/** Which page of a thread: the first, or the one after a cursor. */
export interface ThreadQuery {
  readonly thread: string;
  readonly sort: Sort;
  readonly after?: string | undefined;
}

/** Which replies of a conversation: the first, or those after a cursor. */
export interface ReplyQuery {
  /** The id of the root. */
  readonly root: string;
  readonly after?: string | undefined;
}

/**
 * Where comments live: what the elements need of any back end.
 *
 * No method throws or rejects; whatever fails is an {@link Answer} with its trouble.
 */
export interface CommentClient {
  /**
   * The key addresses are sealed to, the privacy notice, and whether comments are held. It is asked
   * for once, and again where `fresh` is set, because the site has a new key.
   */
  getSite(options?: { readonly fresh?: boolean }): Promise<Answer<Site>>;
  /** One page of roots, each with the first of its replies. */
  getThread(query: ThreadQuery): Promise<Answer<ThreadPage>>;
  /** More replies of one conversation, oldest first. */
  getReplies(query: ReplyQuery): Promise<Answer<ReplyPage>>;
  /** One comment and the way down to it, for a permalink. */
  getContext(id: string): Promise<Answer<CommentContext>>;
  /** Sends a comment. The same submission may be sent any number of times and is stored once. */
  submit(thread: string, submission: Submission): Promise<Answer<Submitted>>;
  /** The visitor's own comments of a thread, also those that are held. Empty without an author key. */
  ownComments(thread: string): Promise<Answer<readonly OwnComment[]>>;
  /** What a visitor does besides: loaded when they do. */
  authoring(): Promise<Answer<Authoring>>;
  /** Calls `listener` with the version of a thread whenever it has changed, until the result is called. */
  watch(thread: string, listener: (version: number) => void): () => void;
  /** The comments live in this browser alone, and nobody else sees them. */
  readonly isLocal?: true;
  /** Forgets who wrote on this device, where the back end itself knows it: without a key. */
  forget?(): Promise<void>;
}

/** What a visitor does besides reading and sending: with what they wrote, and about what others did. */
export interface Authoring {
  /** New words; the rules judge them as new ones. Names the version that was seen. */
  edit(id: string, edit: Edit): Promise<Answer<OwnComment>>;
  /** Out of sight at once; can be taken back until `restorableUntil`. */
  remove(id: string): Promise<Answer<OwnComment>>;
  /** Takes a deletion back. */
  restore(id: string): Promise<Answer<OwnComment>>;
  /** One page of all that this device wrote on the site, the newest first. */
  all(after?: string): Promise<Answer<OwnComments>>;
  /** Everything that is kept about this author (GDPR art. 15 and 20). */
  export(): Promise<Answer<AuthorExport>>;
  /** Sends a notice about a comment (DSA art. 16); the same report may be sent any number of times. Not signed. */
  report(id: string, report: Report): Promise<Answer<ReportReceipt>>;
  /** Finds a comment useful, or no longer; makes an author key where there is none. */
  vote(id: string, isUseful: boolean): Promise<Answer<Vote>>;
  /** The ids of the comments of a thread that this author finds useful. Empty without an author key. */
  ownVotes(thread: string): Promise<Answer<OwnVotes>>;
  /** Erases everything that this author wrote (GDPR art. 17). */
  erase(): Promise<Answer<AuthorErasure>>;
}

/** What became of a comment: public at once, or held for a person to look at. */
export interface Submitted {
  readonly state: 'published' | 'held';
  readonly comment: OwnComment;
}

/** What needs cryptography: loaded when the visitor first turns to the form, not before. */
export interface Sealing {
  /** A UUIDv7. */
  newId(): string;
  /** Seals an address for one comment; rejects where the browser cannot. */
  seal(email: string, key: SiteKey, place: EmailPlace): Promise<SealedEmail>;
  /** Tells whether a key is the pinned one, by the key itself and not by what it calls itself. */
  isPinned(key: SiteKey, pin: string): Promise<boolean>;
}

/** What somebody asked this device to remember about them. */
export interface Remembered {
  readonly name: string;
  readonly email: string;
  readonly website: string;
}

/** Keeps what was typed until it is sent, one draft for each thread and each comment replied to. */
export interface DraftRepository {
  read(place: DraftPlace): Draft | undefined;
  /** Keeps a draft; an empty one is deleted instead. */
  write(place: DraftPlace, draft: Draft): void;
}

/** Where a draft belongs. */
export interface DraftPlace {
  readonly thread: string;
  /** The comment replied to; absent for a root. */
  readonly parent?: string | undefined;
}

/** Keeps what the visitor ticked to be remembered, and nothing otherwise. */
export interface RememberedRepository {
  read(): Remembered | undefined;
  write(remembered: Remembered): void;
  clear(): void;
}
