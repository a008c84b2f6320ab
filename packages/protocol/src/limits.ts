/**
 * What fits, the same on both sides. Lengths are in UTF-16 code units unless said otherwise; the
 * forms count by the same unit, so that nothing accepted by one side is refused by the other.
 */
export const limits = {
  /** A comment's source text. */
  text: 10_000,
  /** A display name. */
  name: 80,
  /** An absolute http(s) address. */
  website: 200,
  /** An e-mail address in UTF-8 octets (RFC 5321 §4.5.3.1.3: 256 with its angle brackets). */
  email: 254,
  /** A thread key: usually the path of the article. */
  thread: 500,
  /** Why somebody reports a comment. */
  reason: 2_000,
  /** A whole request body in octets: the longest comment with every character escaped, and room. */
  body: 131_072,
  /** Roots on one page of a thread. */
  page: 50,
  /** Replies that come with their root; more are paged. */
  replies: 50,
  /** One's own comments on one page. */
  own: 100,
  /** Threads that are counted in one request. */
  counts: 100,
  /** Pinned roots of one thread. */
  pins: 3,
  /** Levels of replies that are shown nested; deeper ones are shown flat at the last level. */
  depth: 3,
} as const;
