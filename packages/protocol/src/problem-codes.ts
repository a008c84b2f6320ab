/**
 * Every way a request can fail, with its HTTP status and a short English title.
 *
 * The code is the contract: it never changes its meaning, and programs match nothing else. People
 * read the sentence that their catalog has for it.
 */
export const problemCodes = {
  /** The body is not JSON, or not of the endpoint's shape; `errors` names the fields. */
  invalid: { status: 422, title: 'The request is not valid' },
  /** The body is not parsable, or not `application/json`. */
  malformed: { status: 400, title: 'The request could not be read' },
  too_large: { status: 413, title: 'The request is too large' },
  /** A write from an origin that the site does not list. */
  origin_forbidden: { status: 403, title: 'This origin may not write here' },
  /** A signature was needed and is missing. */
  proof_required: { status: 401, title: 'A signature is required' },
  /** The signature does not verify, or signs another request. */
  proof_invalid: { status: 401, title: 'The signature is not valid' },
  /** The signature's time is more than five minutes off; `now` carries the server's clock. */
  proof_expired: { status: 401, title: 'The signature is too old' },
  /** The same signature was used before. */
  proof_replayed: { status: 401, title: 'The signature was used before' },
  /** Another author's comment. */
  not_yours: { status: 403, title: 'This comment is not yours' },
  /** The same id was used before for another comment. */
  id_conflict: { status: 409, title: 'This id belongs to another comment' },
  /** The same text was already sent to the same place. */
  duplicate: { status: 409, title: 'This comment was already sent' },
  /** The parent does not exist, or is not published. */
  parent_unknown: { status: 422, title: 'The comment replied to does not exist' },
  thread_closed: { status: 403, title: 'Comments are closed' },
  /** The time in which authors may edit is over, a person has decided on the comment, or it is deleted. */
  edit_closed: { status: 409, title: 'This comment can no longer be edited' },
  /** The author's key was banned: nothing more is taken from it, and it is told so. */
  author_banned: { status: 403, title: 'Nothing more is taken from you here' },
  /** There is no decision against this comment, or it is older than six months. */
  complaint_not_possible: { status: 409, title: 'There is nothing to complain about' },
  /** The thread is read-only. */
  thread_read_only: { status: 403, title: 'Nothing can be changed here any more' },
  /** The site does not count votes, or the comment is one's own. */
  vote_not_possible: { status: 403, title: 'This comment cannot be voted for' },
  /** A challenge has to be solved first: `challenge` carries one. */
  work_required: { status: 428, title: 'A challenge has to be solved first' },
  /** Too soon after the author's last comment; `Retry-After` in seconds. */
  flood: { status: 429, title: 'Too soon after the last comment' },
  /** Too many requests from one network; `Retry-After` in seconds. */
  rate_limited: { status: 429, title: 'Too many requests' },
  /** The envelope names a key that the site no longer has: fetch the site again and seal again. */
  key_unknown: { status: 422, title: 'The e-mail was sealed to an unknown key' },
  not_found: { status: 404, title: 'Not found' },
  method_not_allowed: { status: 405, title: 'Method not allowed' },
  /** Not signed in as a moderator, or the session ended. */
  sign_in_required: { status: 401, title: 'Sign in first' },
  /** The one-time link was used before, or is older than it may be. */
  invite_invalid: { status: 401, title: 'This sign-in link is not valid any more' },
  /** The passkey is not known here, or its signature does not verify: a challenge works once, for five minutes. */
  passkey_invalid: { status: 401, title: 'This passkey does not sign in here' },
  /** Signed in, but not as somebody who may do this. */
  role_required: { status: 403, title: 'Your role does not allow this' },
  /** A site always has an owner: make somebody else one first. */
  person_alike: { status: 409, title: 'Somebody else has a name that looks like this one' },
  last_owner: { status: 409, title: 'Somebody has to be the owner' },
  /** Another moderator was faster; `current` carries the comment as it is now. */
  version_conflict: { status: 409, title: 'The comment has changed since you saw it' },
  /** The decision cannot be undone: it was undone already, or never made. */
  undo_impossible: { status: 409, title: 'This cannot be undone' },
  /** The comment carries no sealed address. */
  no_email: { status: 404, title: 'No e-mail was given' },
  /** The server does not hold the private key: it is in the moderators' browsers. */
  key_not_here: { status: 409, title: 'The key is not on this server' },
  /** The key cannot be kept: its id is not that of its public half, it is known already, or it is not the owner's. */
  key_invalid: { status: 422, title: 'The key cannot be kept' },
  unavailable: { status: 503, title: 'Temporarily unavailable' },
  internal: { status: 500, title: 'Something went wrong on the server' },
} as const;

/** A stable name for one way a request can fail. */
export type ProblemCode = keyof typeof problemCodes;
