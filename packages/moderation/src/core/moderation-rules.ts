/**
 * What a site asks of its comments before they are published: plain data, fit for a database row, a
 * JSON file or a form.
 *
 * Names follow WordPress, defaults are those of WordPress 7.1, and so is what a rule does; the few
 * deliberate differences stand with their rule and in the table of `wordpress.test.ts`.
 */
export interface ModerationRules {
  /**
   * Holds every comment (WordPress: `comment_moderation`, default off).
   * @default false
   */
  readonly holdAll: boolean;
  /**
   * Holds the comments of authors who have none published yet (WordPress:
   * `comment_previously_approved`, default on).
   *
   * An author is known by their key, not by name and e-mail as in WordPress: both are typed by the
   * visitor and prove nothing, and the address is sealed. Who has no key is held.
   * @default true
   */
  readonly previouslyApproved: boolean;
  /**
   * Holds comments with this many links or more; 0 turns the rule off (WordPress:
   * `comment_max_links`, default 2).
   *
   * Links are counted as readers will see them, so bare addresses count; the author's website does not.
   * @default 2
   */
  readonly maxLinks: number;
  /**
   * Holds comments in which one of these is found: one word or phrase per line, anywhere inside a
   * word, in name, website or text (WordPress: `moderation_keys`, default empty).
   *
   * Case, accents, ligatures and invisible characters make no difference (in WordPress only case
   * does not). The e-mail is never looked at, because the server cannot read it; nor are the IP
   * address and the browser's name, because they are not kept. Letters of other scripts that look
   * Latin make none either (`cаsino` with a Cyrillic а), but for words of those scripts themselves.
   * A line in straight quotation marks, `"ass"`, is only found where it stands alone.
   * @default ''
   */
  readonly moderationWords: string;
  /**
   * Puts comments in the trash in which one of these is found; otherwise as `moderationWords`
   * (WordPress: `disallowed_keys`, default empty).
   * @default ''
   */
  readonly disallowedWords: string;
  /**
   * Rejects a comment that comes less than this many seconds after the author's last one; 0 turns
   * the rule off (WordPress: 15, not an option but the filter `comment_flood_filter`).
   * @default 15
   */
  readonly floodSeconds: number;
  /**
   * Rejects a comment that the same author already made in the same place (WordPress: always on,
   * but for the filter `duplicate_comment_id`).
   * @default true
   */
  readonly duplicate: boolean;
  /**
   * Rejects comments on threads older than this many days; 0 turns the rule off (WordPress:
   * `close_comments_for_old_posts`, default off, and `close_comments_days_old` in one).
   * @default 0
   */
  readonly closeAfterDays: number;
  /**
   * Treats comments as spam that fill in the field no person can see. WordPress has no such rule.
   * @default true
   */
  readonly honeypot: boolean;
  /**
   * Holds comments that were sent sooner than this many seconds after the first key press; 0 turns
   * the rule off. WordPress has no such rule.
   *
   * Two seconds, because a person who pastes a prepared text and sends it needs about that long,
   * and because the comment is held only, never lost. Comments that do not say are left alone.
   * @default 2
   */
  readonly fastTypistSeconds: number;
  /**
   * Finds the words of both lists also where digits and signs stand for letters: `c4s1n0`. Off, because
   * it finds words in article numbers and chemical formulas as well. WordPress has no such option.
   * @default false
   */
  readonly digitsAsLetters: boolean;
  /**
   * Holds the comments of an author until this many are published: with 3, the fourth is the first that
   * needs nobody. 0 turns the rule off; 1 asks for what {@link previouslyApproved} asks. WordPress has no
   * such rule.
   * @default 0
   */
  readonly firstComments: number;
  /**
   * Holds comments under a name that looks like one of {@link ownNames}, or like that of another author
   * with a key whose comments are published, until one of the same author is published under that name.
   * Looks are compared, not spellings: `Аdа` in Cyrillic letters, `4da` and `ADA` are the same. Who copies
   * another author's name of one word, letter for letter, is taken for a namesake. WordPress has no such
   * rule.
   * @default true
   */
  readonly lookalikeNames: boolean;
  /**
   * The names of the site's own people, one per line, which nobody else may seem to bear.
   * @default ''
   */
  readonly ownNames: string;
  /**
   * Holds comments whose browser did not do the work that the server asked it for, or did it wrong. Says
   * nothing where the server asks for none. WordPress has no such rule.
   * @default true
   */
  readonly proofOfWork: boolean;
  /**
   * Holds comments that look like what moderators of this site marked as spam, from this score on; between
   * 0 and 1, 0 turns the rule off. Says nothing before ten comments of either kind were decided on.
   * WordPress has no such rule.
   * @default 0.9
   */
  readonly learnedSpam: number;
  /**
   * Listens to the external check that the server is set up with; says nothing where there is none.
   * WordPress leaves this to its plugins.
   * @default true
   */
  readonly externalCheck: boolean;
}

/** The rules of a site that has set none: those of a fresh WordPress, and what it has none for where nobody is held who need not be. */
export const defaultRules: ModerationRules = {
  holdAll: false,
  previouslyApproved: true,
  maxLinks: 2,
  moderationWords: '',
  disallowedWords: '',
  floodSeconds: 15,
  duplicate: true,
  closeAfterDays: 0,
  honeypot: true,
  fastTypistSeconds: 2,
  digitsAsLetters: false,
  firstComments: 0,
  lookalikeNames: true,
  ownNames: '',
  proofOfWork: true,
  learnedSpam: 0.9,
  externalCheck: true,
};
