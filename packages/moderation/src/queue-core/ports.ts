import type {
  AuditPage,
  DecisionRequest,
  DecisionResult,
  ModerationItem,
  ModeratorSession,
  QueueFilter,
  QueuePage,
  View,
} from '@placet/protocol';

/** Which part of which view is asked for. */
export interface ListRequest {
  readonly view: View;
  /** Narrows the view; everything by default. */
  readonly filter?: QueueFilter | undefined;
  /** The `next` of the page before; absent for the beginning. */
  readonly after?: string | undefined;
  /** How many comments at most. */
  readonly limit: number;
}

/**
 * What the queue needs from a back end.
 *
 * Every method rejects with a `PlacetError` whose `code` is one of the protocol's problem codes, or
 * `offline` where no answer came at all.
 */
export interface QueueClient {
  /** Who is signed in; `undefined` for nobody. */
  session(): Promise<ModeratorSession | undefined>;
  /** Spends a one-time link. Rejects with `invite_invalid` when it was used before or is too old. */
  signIn(invite: string): Promise<ModeratorSession>;
  /** Whether {@link signInByPasskey} can work here. @default false */
  readonly canUsePasskeys?: boolean | undefined;
  /** Signs in with a passkey. Rejects with `passkey_cancelled` where the browser used none. */
  signInByPasskey?(): Promise<ModeratorSession>;
  /** Ends the session, on the server too. */
  signOut(): Promise<void>;
  list(request: ListRequest): Promise<QueuePage>;
  /**
   * One comment, in whatever view it is; `undefined` where there is none any more.
   *
   * @default what others moved away while it is looked at stays as it was, until something is decided about it
   */
  find?(id: string): Promise<ModerationItem | undefined>;
  decide(request: DecisionRequest): Promise<DecisionResult>;
  /** Takes a decision back, by its name from the result. */
  undo(decision: string): Promise<DecisionResult>;
  /** The address behind a comment. The reason is written to the audit log. */
  revealEmail(id: string, reason: string): Promise<string>;
  /** Calls `changed` whenever the queue may have changed elsewhere, until the returned function is called. */
  watch(changed: () => void): () => void;
}

/** What the audit log needs from a back end; it fails as {@link QueueClient} does. */
export interface AuditClient {
  /** A page of the log, newest act first. */
  audit(request: {
    readonly limit: number;
    readonly after?: string | undefined;
  }): Promise<AuditPage>;
  /** Where the whole log is taken away as a file. */
  readonly auditFile: string;
}

/** All that `<placet-moderation>` asks of a back end. */
export interface ModerationClient extends QueueClient, AuditClient {}
