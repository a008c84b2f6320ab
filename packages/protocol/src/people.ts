import * as v from 'valibot';

/** Who may do what: an owner everything, a moderator all about comments, and `read-only` looks at them. */
export type Role = 'owner' | 'moderator' | 'read-only';

/** The roles, from the one that may most. */
export const roles: readonly [Role, ...Role[]] = ['owner', 'moderator', 'read-only'];

/** Whether somebody of one role may do what is asked of another. */
export function isAtLeast(role: Role, asked: Role): boolean {
  return roles.indexOf(role) <= roles.indexOf(asked);
}

/** How a session began. */
export type SignInWay = 'link' | 'passkey';

/** One of the site's people. */
export interface Person {
  /** As the audit log calls them. */
  readonly name: string;
  readonly role: Role;
  /** Milliseconds since 1970; 0 for whom an older version knew. */
  readonly createdAt: number;
  /** How many passkeys they sign in with. */
  readonly passkeys: number;
  /** How many sessions they have open. */
  readonly sessions: number;
  /** They have signed in before: a name alone keeps no site. */
  readonly cameIn: boolean;
  /** When they last did or read something, milliseconds since 1970; `null` where they never signed in. */
  readonly seenAt: number | null;
}

/** What `GET …/moderation/people` answers. */
export interface People {
  readonly people: readonly Person[];
}

/** The body of `POST …/moderation/people`: somebody who is to be let in, or let in again. */
export interface InvitePerson {
  readonly name: string;
  readonly role: Role;
}

/** A one-time link's token, shown once: only its hash is kept. */
export interface Invitation {
  readonly invite: string;
  readonly name: string;
  readonly role: Role;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** A session: one browser that somebody is signed in with. */
export interface SessionItem {
  readonly id: string;
  readonly moderator: string;
  readonly way: SignInWay;
  /** Such as `Firefox, Linux`; empty where the browser does not say. */
  readonly device: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** To the hour, milliseconds since 1970. */
  readonly seenAt: number;
  readonly expiresAt: number;
  /** It is the one that asks. */
  readonly current: boolean;
}

/** What `GET …/moderation/sessions` answers: an owner gets everybody's. */
export interface Sessions {
  readonly sessions: readonly SessionItem[];
}

/** The body of `PUT …/moderation/digest`: where one is told by mail that something waits. */
export interface DigestWish {
  readonly email: string;
  /** At most one mail in so many hours; 0 for none. */
  readonly hours: number;
}

/** What `GET …/moderation/digest` answers. */
export interface Digest extends DigestWish {
  /** The server sends mail at all. */
  readonly sendsMail: boolean;
}

/** Who acts in the audit log where nobody does. */
export const reservedNames: readonly string[] = ['server', 'command line'];

/**
 * A name for the audit log: one line of up to 60 characters, at least one of them a letter or a digit, in NFC and
 * without what cannot be seen or turns the line around. `server` and `command line` are nobody's.
 */
export const personNameSchema: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.trim(),
  v.normalize('NFC'),
  v.maxLength(60),
  // Zero-width joiners stay: names in Persian and in Indian scripts need them.
  v.regex(
    /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]+$/u,
  ),
  v.regex(/[\p{L}\p{N}]/u),
  v.check((name) => !reservedNames.includes(name.toLowerCase())),
);

/** Validates where somebody is told: an address, unless it is never. */
export const digestWishSchema: v.GenericSchema<unknown, DigestWish> = v.pipe(
  v.strictObject({
    email: v.pipe(v.string(), v.trim(), v.maxLength(254)),
    hours: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(168)),
  }),
  v.forward(
    v.check(
      ({ email, hours }) =>
        hours === 0 || /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/.test(email),
    ),
    ['email'],
  ),
);

/** Validates a role. */
export const roleSchema: v.GenericSchema<unknown, Role> = v.picklist(roles);

/** Validates who is to be let in. */
export const invitePersonSchema: v.GenericSchema<unknown, InvitePerson> = v.strictObject({
  name: personNameSchema,
  role: roleSchema,
});

/** The body of `PATCH …/moderation/people/{name}`. */
export const roleChangeSchema: v.GenericSchema<unknown, { readonly role: Role }> = v.strictObject({
  role: roleSchema,
});
