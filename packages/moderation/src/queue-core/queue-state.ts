import type {
  ModerationItem,
  ModeratorSession,
  QueueFilter,
  Verdict,
  View,
  ViewCounts,
} from '@placet/protocol';
import type { Narrowing } from './narrowing.js';

/** The views, in the order in which they are shown. */
export const views: readonly View[] = ['pending', 'published', 'spam', 'refused', 'trash'];

/** Who sits at the desk. */
export type SessionState =
  | { readonly status: 'unknown' }
  | {
      readonly status: 'out';
      /** Why, where it is not simply that nobody signed in: a problem code or `offline`. */
      readonly code?: string | undefined;
    }
  | ({ readonly status: 'in' } & ModeratorSession);

/** One decision that can be taken back for as long as the page lives. */
export interface TakenDecision {
  readonly verdict: Verdict;
  /** The comments as they were before; none where all that matched were decided on at once. */
  readonly items: readonly ModerationItem[];
  /** The server's name for it, once known; `undefined` when it failed and was rolled back. */
  readonly name: Promise<string | undefined>;
}

/** The last thing that happened, for a sentence in a live region. */
export type Notice = {
  /** Tells two notices of the same content apart. */ readonly serial: number;
} & (
  | {
      readonly kind: 'decided';
      readonly verdict: Verdict;
      readonly count: number;
      /** Comments that somebody else changed first, and that were therefore left alone. */
      readonly conflicts: number;
    }
  | { readonly kind: 'undone'; readonly count: number; readonly conflicts: number }
  | {
      readonly kind: 'failed';
      readonly doing: 'decide' | 'undo' | 'sign-out';
      readonly code: string;
    }
  | { readonly kind: 'nothing-to-undo' }
  /** A tool did what it is for. */
  | { readonly kind: 'done'; readonly doing: 'reply' | 'edit' }
  /** Many are decided on, which takes a while. */
  | { readonly kind: 'working'; readonly count: number }
);

/** All comments that match are selected, those included that are not on the desk. */
export interface MatchingSelection {
  readonly count: number;
  /** Those that come in later are not among them: milliseconds since 1970. */
  readonly until: number;
}

/** An address that a moderator asked to see. */
export interface RevealedEmail {
  readonly id: string;
  readonly status: 'asking' | 'shown' | 'failed';
  /** Why it was asked for. */
  readonly reason: string;
  /** Only when shown. */
  readonly address?: string | undefined;
  /** Only when failed: a problem code or `offline`. */
  readonly code?: string | undefined;
}

/** All that the moderator sees, at one moment. */
export interface QueueState {
  readonly session: SessionState;
  /** Somebody is signed in, and a link was opened that may be another's: it is used when they say so. */
  readonly invited: boolean;
  readonly view: View;
  readonly loading: boolean;
  /** Why the list could not be loaded: a problem code or `offline`. */
  readonly failure: string | undefined;
  /** The comments of this view that are loaded, in the server's order: a page or a little more. */
  readonly items: readonly ModerationItem[];
  /** What narrows every view. */
  readonly narrowing: Narrowing;
  /** The same, as the server was asked. */
  readonly filter: QueueFilter;
  /** How many of this view match; `undefined` until the first page came. */
  readonly matching: number | undefined;
  /** The server's clock when it last looked, milliseconds since 1970. */
  readonly seenAt: number;
  /** `undefined` until the first page came. */
  readonly counts: ViewCounts | undefined;
  /** Published comments that wait for a decision about a report; `undefined` until the first page came. */
  readonly reported: number | undefined;
  /** There are more after these. */
  readonly next: string | null;
  /** The cursor these start from; `undefined` at the beginning of the view. */
  readonly after: string | undefined;
  /** The comment that keys act on. */
  readonly focused: string | undefined;
  readonly selected: ReadonlySet<string>;
  /** More than what is on the desk is selected: all that matches. */
  readonly selectedMatching: MatchingSelection | undefined;
  /** Comments shown here that somebody else has changed since they were loaded. */
  readonly conflicts: ReadonlySet<string>;
  /** Oldest first: the last one is the next to be undone. */
  readonly decisions: readonly TakenDecision[];
  readonly notice: Notice | undefined;
  /** Forgotten as soon as another comment is looked at. */
  readonly email: RevealedEmail | undefined;
}

/** Where every queue starts. */
export const initialState: QueueState = {
  session: { status: 'unknown' },
  invited: false,
  view: 'pending',
  loading: false,
  failure: undefined,
  items: [],
  narrowing: {},
  filter: {},
  matching: undefined,
  seenAt: 0,
  counts: undefined,
  reported: undefined,
  next: null,
  after: undefined,
  focused: undefined,
  selected: new Set(),
  selectedMatching: undefined,
  conflicts: new Set(),
  decisions: [],
  notice: undefined,
  email: undefined,
};
