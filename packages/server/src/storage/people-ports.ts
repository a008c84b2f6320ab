import type { Person, Role, SignInWay } from '@placet/protocol';

/** A one-time link, by the hash of its token. */
export interface StoredInvite {
  readonly site: string;
  readonly hash: string;
  readonly moderator: string;
  readonly expiresAt: number;
}

/** A session, by the hash of its token, which also is its id. */
export interface StoredSession extends StoredInvite {
  /** What whoever is signed in may do now. */
  readonly role: Role;
  readonly way: SignInWay;
  /** The browser, such as `Firefox, Linux`. */
  readonly device: string;
  readonly createdAt: number;
  /** To the hour. */
  readonly seenAt: number;
}

/** Moderators' one-time links and sessions. */
export interface SessionStore {
  saveInvite(invite: StoredInvite): Promise<void>;
  /** Ends the links that this person has not used. */
  endInvites(site: string, moderator: string): Promise<void>;
  /** Uses a link up; `undefined` when it was used, is too old or never was. */
  takeInvite(site: string, hash: string, now: number): Promise<{ moderator: string } | undefined>;
  saveSession(session: Omit<StoredSession, 'role'>): Promise<void>;
  /** A session that has not ended, of somebody who still is one of the site's people. */
  session(site: string, hash: string, now: number): Promise<StoredSession | undefined>;
  /** Those of one person, or everybody's, the one last seen first. */
  sessions(site: string, moderator: string | undefined, now: number): Promise<StoredSession[]>;
  /** Writes down when a session was last seen. */
  saw(site: string, hash: string, now: number): Promise<void>;
  /** Ends a session, of this person only where one is named. @returns Whose it was. */
  endSession(site: string, hash: string, moderator?: string): Promise<string | undefined>;
}

/** The site's people. */
export interface PeopleStore {
  /** Adds somebody; where the name is known, changes nothing. @returns The role they have. */
  add(site: string, name: string, role: Role, now: number): Promise<Role>;
  find(site: string, name: string): Promise<{ readonly role: Role } | undefined>;
  /** As `find`; holds them until the transaction ends, so that nobody who is being removed is given anything. */
  hold(site: string, name: string): Promise<{ readonly role: Role } | undefined>;
  /** Writes down that somebody has signed in. */
  cameIn(site: string, name: string): Promise<void>;
  /** Everybody, owners first. */
  list(site: string, now: number): Promise<Person[]>;
  /** The names of the owners who ever came in; holds all until the transaction ends, so that the last one stays. */
  holdOwners(site: string): Promise<readonly string[]>;
  setRole(site: string, name: string, role: Role): Promise<void>;
  /** Ends somebody's links, sessions and passkeys; who they are stays. */
  shutOut(site: string, name: string): Promise<void>;
  /** Removes somebody with their links, sessions, passkeys and wrapped keys. */
  remove(site: string, name: string): Promise<void>;
  /** Where somebody is told by mail that something waits. */
  digest(site: string, name: string): Promise<StoredDigest | undefined>;
  /** Sets it; without a wish, nothing is kept of it. */
  setDigest(
    site: string,
    name: string,
    wish: { readonly email: string; readonly hours: number } | undefined,
  ): Promise<void>;
  /** Whoever may be told by now. */
  dueDigests(site: string, now: number): Promise<StoredDigest[]>;
  /** Writes down when somebody was told, if it still is as it was seen. @returns Whether it was. */
  claimDigest(site: string, name: string, seen: number | undefined, at: number): Promise<boolean>;
}

/** A moderator's wish to be told by mail that something waits. */
export interface StoredDigest {
  readonly name: string;
  readonly email: string;
  readonly hours: number;
  /** When they were told last, milliseconds since 1970. */
  readonly at: number;
}

/** A passkey's public half. */
export interface StoredPasskey {
  readonly site: string;
  /** The credential's id, base64url. */
  readonly id: string;
  readonly moderator: string;
  /** COSE, base64url. */
  readonly publicKey: string;
  /** How often it has signed, where it counts. */
  readonly counter: number;
  readonly transports: readonly string[];
  readonly device: string;
  readonly synced: boolean;
  readonly createdAt: number;
  readonly usedAt: number | null;
}

/** Passkeys, and the challenges that they sign. */
export interface PasskeyStore {
  /** `false` when it is known. */
  add(passkey: StoredPasskey): Promise<boolean>;
  find(site: string, id: string): Promise<StoredPasskey | undefined>;
  of(site: string, moderator: string): Promise<StoredPasskey[]>;
  used(site: string, id: string, counter: number, now: number): Promise<void>;
  /** @returns Whether there was one. */
  remove(site: string, moderator: string, id: string): Promise<boolean>;
  /**
   * Keeps a challenge, to make a passkey where somebody is named, else to sign in with one. Forgets those that are too
   * old by `now`.
   */
  saveChallenge(
    site: string,
    challenge: string,
    moderator: string | null,
    expiresAt: number,
    now: number,
  ): Promise<void>;
  /** Uses a challenge up; `false` when it was used, is too old or was made for something else. */
  takeChallenge(
    site: string,
    challenge: string,
    moderator: string | null,
    now: number,
  ): Promise<boolean>;
}
