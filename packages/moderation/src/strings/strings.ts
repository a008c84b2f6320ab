import type { StoredReason, Verdict, View } from '@placet/protocol';
import type { Evidence, RuleId } from '../core/index.js';
import type { FilterStrings, LogStrings } from './tool-strings.js';

/** A sentence for each rule, made of what it saw. */
export type ReasonTexts = { readonly [R in RuleId]: (evidence: Evidence[R]) => string };

/** Every word that a moderator reads. */
export interface ModerationStrings {
  readonly heading: string;
  /** Names the views for a screen reader. */
  readonly views: string;
  readonly view: Readonly<Record<View, string>>;
  /** The view of what readers have reported. */
  readonly reported: string;
  readonly reports: (n: number) => string;
  readonly noneReported: string;
  readonly loading: string;

  readonly signedOut: {
    readonly heading: string;
    /** How to get in. The command stands between these two. */
    readonly before: string;
    readonly after: string;
    readonly byPasskey: string;
    readonly tryAgain: string;
  };
  /** Somebody is signed in, and a link was opened. */
  readonly invited: {
    readonly heading: string;
    readonly means: (moderator: string) => string;
    readonly use: string;
    readonly stay: (moderator: string) => string;
  };
  readonly signedInAs: (moderator: string) => string;
  readonly signOut: string;

  /** The buttons. */
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly undo: string;
  readonly dismissNotice: string;
  readonly selectAll: string;
  readonly select: (name: string) => string;
  readonly selected: (count: string, n: number) => string;
  readonly clearSelection: string;
  /** The button that selects what is not on the desk, too. */
  readonly selectMatching: (count: string) => string;
  /** All that match are selected. */
  readonly selectedMatching: (count: string) => string;
  readonly working: (n: number) => string;
  /** Names the row of buttons that acts on the selection. */
  readonly bulk: string;
  readonly nextPage: string;
  readonly firstPage: string;

  readonly anonymous: string;
  readonly on: string;
  readonly newTab: string;
  readonly inReplyTo: (name: string) => string;
  readonly history: (published: number, refused: number) => string;
  readonly showAll: string;
  readonly showLess: string;

  /** Comes before the reasons. */
  readonly because: Readonly<Record<StoredReason['outcome'], string>>;
  readonly reasons: ReasonTexts;
  /** For a rule that a newer server has and this catalog does not know. */
  readonly unknownReason: (rule: string) => string;

  readonly filters: FilterStrings;
  readonly log: LogStrings;
  /** Names the buttons of the other rooms for a screen reader. */
  readonly tools: string;
  /** The buttons that open the other rooms. */
  readonly rooms: Readonly<Record<'rules' | 'duties' | 'people' | 'keys' | 'settings', string>>;
  /** Whoever is signed in changes nothing. */
  readonly readOnly: string;

  /** Who brought the comment to this view, and when. */
  readonly movedBy: (name: string, when: string) => string;
  /** `by` is `undefined` where nobody knows who it was. */
  readonly conflictMoved: (view: string, by: string | undefined, when: string) => string;
  readonly conflictDeleted: string;
  readonly conflictEdited: string;
  readonly dismissConflict: string;

  /** Refuses with a statement of reasons. */
  readonly explain: string;
  /** Answers as the site. */
  readonly reply: string;
  readonly edit: string;
  readonly aboutAuthor: string;
  /** How an author's comments are judged, where it is not by the rules. */
  readonly standing: Readonly<Record<'trusted' | 'held' | 'banned', string>>;

  /** What was typed for a comment and not sent, or in a room and not saved. */
  readonly unsent: {
    readonly mark: string;
    readonly discard: string;
    /** Asked before somebody signs out. */
    readonly heading: string;
    readonly hint: string;
    readonly leave: string;
    readonly stay: string;
  };

  readonly email: {
    readonly show: string;
    readonly reason: string;
    readonly logged: string;
    readonly confirm: string;
    readonly cancel: string;
    readonly hide: string;
    readonly asking: string;
    readonly shown: string;
  };

  /** What has just happened. */
  readonly decided: Readonly<Record<Verdict, (n: number) => string>>;
  readonly undone: (n: number) => string;
  readonly nothingToUndo: string;
  readonly done: Readonly<Record<'reply' | 'edit', string>>;
  readonly leftAlone: (n: number) => string;
  readonly failed: Readonly<Record<'decide' | 'undo' | 'sign-out' | 'list', string>>;
  /** Why it failed, by problem code. */
  readonly why: Readonly<Record<KnownFailure, string>>;
  readonly tryAgain: string;

  readonly empty: Readonly<Record<View, string>>;
  readonly emptyHint: Readonly<Record<View, string>>;

  readonly keys: {
    readonly open: string;
    readonly heading: string;
    readonly close: string;
    /** In the short legend above the list. */
    readonly move: string;
    readonly pick: string;
    readonly undo: string;
    readonly all: string;
    readonly use: string;
    readonly useHint: string;
    readonly key: string;
    readonly does: string;
    readonly action: Readonly<Record<KeyAction, string>>;
  };
}

/** The failures that have a sentence of their own; the others share `internal`. */
export type KnownFailure =
  | 'offline'
  | 'unavailable'
  | 'internal'
  | 'rate_limited'
  | 'origin_forbidden'
  | 'sign_in_required'
  | 'invite_invalid'
  | 'passkey_cancelled'
  | 'passkey_invalid'
  | 'role_required'
  | 'undo_impossible'
  | 'no_email'
  | 'key_not_here'
  | 'key_locked';

/** What a single key does. */
export type KeyAction =
  | 'next'
  | 'previous'
  | 'select'
  | 'selectAll'
  | 'publish'
  | 'unapprove'
  | 'spam'
  | 'trash'
  | 'reply'
  | 'edit'
  | 'undo'
  | 'search'
  | 'help';
