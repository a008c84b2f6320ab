import type { Body, Submission } from '@placet/protocol';
import type { LearnedScore } from './learning/score.js';
import type { ModerationRules } from './moderation-rules.js';

/** The parts of a submission that rules look at; the protocol's `Submission` is one. */
export interface ModeratedSubmission extends Pick<
  Submission,
  'text' | 'name' | 'website' | 'elapsed' | 'trap'
> {
  /**
   * The parsed text. With it, words that markup or character references would hide (`vi**ag**ra`) are
   * found, and links by reference are counted; without it the source alone is looked at.
   */
  readonly body?: Body | undefined;
}

/**
 * What the rules need to know of the world, gathered by the caller: deciding does no I/O.
 *
 * For the edit of a comment, give `lastSubmissionAt: null` and `duplicateOf: null`, and the comment's
 * own time as `now`, so that an edit is neither a flood nor too late.
 */
export interface ModerationContext {
  /** The server's clock, milliseconds since 1970. */
  readonly now: number;
  /** Whether the author is known by a key (signed the request). */
  readonly hasKey: boolean;
  /** How many comments of the same author key are published now. Needs no look-up without a key. */
  readonly approvedBefore: number;
  /**
   * When the newest comment came that has the same author key or the same network; milliseconds since
   * 1970, `null` for never. Looking back one hour, as WordPress does, is enough.
   */
  readonly lastSubmissionAt: number | null;
  /**
   * The id of a comment in the same thread, under the same parent, with the same author key or the
   * same name, the same text, in any state but trash and deleted; `null` for none.
   *
   * "Same" is exact equality (WordPress leaves it to the database, whose usual collation ignores
   * case and accents). The submission's own id is no duplicate: a repeated request is answered
   * from what is stored.
   */
  readonly duplicateOf: string | null;
  readonly thread: {
    /** A person closed the thread. */
    readonly closed: boolean;
    /** When the article was published or the thread first seen, milliseconds since 1970; `null` if unknown. */
    readonly openedAt: number | null;
  };
  /**
   * The id of a published comment of another author with a key whom this one `seemsToBe` by the name;
   * `null` for none.
   * @default null
   */
  readonly lookalikeOf?: string | null | undefined;
  /**
   * A comment of the same author key is published under a name with the same `nameSkeleton`: somebody has
   * let this author bear that name.
   * @default false
   */
  readonly nameSettled?: boolean | undefined;
  /** What became of the work that the server asked the browser for; `undefined` where it asked for none. */
  readonly work?: WorkResult | undefined;
  /** What the site's own decisions say of the text; `null` before enough was learned. */
  readonly learned?: LearnedScore | null | undefined;
  /** What the external check answered; `undefined` where there is none. */
  readonly external?: ExternalAnswer | undefined;
  /**
   * The author is signed in as a moderator of the site. Then only *closed* and *duplicate* apply, as
   * in WordPress for those who may `moderate_comments`.
   * @default false
   */
  readonly byModerator?: boolean | undefined;
}

/** What became of the work that a server asked for: done, not sent, not right, or too late or used before. */
export type WorkResult = 'done' | 'missing' | 'wrong' | 'stale';

/** What an external check answered, or that it could not be asked. */
export type ExternalAnswer =
  | {
      /** Who was asked: `webhook`, `akismet`. */
      readonly by: string;
      readonly verdict: 'publish' | 'hold' | 'spam' | 'trash';
      /** What it says of its reason, for moderators. */
      readonly why?: string | undefined;
    }
  | {
      readonly by: string;
      /** It gave no answer that could be used; whether the site wants such comments held. */
      readonly verdict: 'none';
      readonly hold: boolean;
    };

/** What of a {@link ModerationContext} must be looked up; the rest may hold its neutral value. */
export interface ContextNeeds {
  /** Otherwise `approvedBefore` may be 0. */
  readonly approvedBefore: boolean;
  /** Otherwise `lastSubmissionAt` may be `null`. */
  readonly lastSubmissionAt: boolean;
  /** Otherwise `duplicateOf` may be `null`. */
  readonly duplicateOf: boolean;
  /** Otherwise `thread.openedAt` may be `null`. */
  readonly openedAt: boolean;
  /** Otherwise `lookalikeOf` and `nameSettled` may be left out. */
  readonly lookalikeOf: boolean;
  /** Otherwise `learned` may be left out. */
  readonly learned: boolean;
  /** Otherwise `external` may be left out. */
  readonly external: boolean;
}

/** Tells which look-ups these rules need, so that a rule that is off costs no query. */
export function contextNeeds(rules: ModerationRules): ContextNeeds {
  return {
    approvedBefore: rules.previouslyApproved || rules.firstComments > 0,
    lastSubmissionAt: rules.floodSeconds > 0,
    duplicateOf: rules.duplicate,
    openedAt: rules.closeAfterDays > 0,
    lookalikeOf: rules.lookalikeNames,
    learned: rules.learnedSpam > 0,
    external: rules.externalCheck,
  };
}
