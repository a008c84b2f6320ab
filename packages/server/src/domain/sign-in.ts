import type { ModeratorSession, SignInWay } from '@placet/protocol';
import type { StoredSession } from '../storage/people-ports.js';
import type { Storage } from '../storage/ports.js';
import { auditLine } from './audit-line.js';
import { ProblemError } from './problem-error.js';

const sessionMs = 30 * 24 * 3_600_000;

/** What is known of a browser that signs in. */
export interface NewSession {
  readonly site: string;
  /** Of the session's token. */
  readonly hash: string;
  /** Of the session that the browser has so far, which ends. */
  readonly former?: string | undefined;
  /** Such as `Firefox, Linux`. */
  readonly device: string;
  readonly now: number;
}

/**
 * Uses a one-time link up and begins a session of thirty days.
 *
 * @throws ProblemError `invite_invalid` when the link was used before, is older than a day or never was.
 */
export function signInByLink(
  storage: Storage,
  session: NewSession,
  inviteHash: string,
): Promise<ModeratorSession> {
  return storage.transaction(async (tx) => {
    const invite = await tx.sessions.takeInvite(session.site, inviteHash, session.now);
    if (!invite) throw new ProblemError('invite_invalid');
    return beginSession(tx, session, invite.moderator, 'link', 'invite_invalid');
  });
}

/** Begins a session for somebody who has proven who they are. @throws ProblemError `unknown` where they were removed. */
export async function beginSession(
  tx: Storage,
  { site, hash, former, device, now }: NewSession,
  moderator: string,
  way: SignInWay,
  unknown: 'invite_invalid' | 'passkey_invalid',
): Promise<ModeratorSession> {
  const person = await tx.people.hold(site, moderator);
  if (!person) throw new ProblemError(unknown);
  await tx.people.cameIn(site, moderator);
  // In another's name, or again in one's own: two sessions behind one cookie would be one that nobody sees.
  if (former !== undefined) await tx.sessions.endSession(site, former);
  const expiresAt = now + sessionMs;
  const times = { expiresAt, createdAt: now, seenAt: now };
  await tx.sessions.saveSession({ site, hash, moderator, way, device, ...times });
  const note = [way, device].filter(Boolean).join(', ');
  await tx.audit.add([auditLine({ site, moderator, now }, 'sign-in', { note })]);
  return { moderator, role: person.role, expiresAt };
}

/** Ends a session, wherever its cookie still is. */
export function signOut(
  storage: Storage,
  { site, hash, moderator }: Pick<StoredSession, 'site' | 'hash' | 'moderator'>,
  now: number,
): Promise<void> {
  return storage.transaction(async (tx) => {
    await tx.sessions.endSession(site, hash);
    await tx.audit.add([auditLine({ site, moderator, now }, 'sign-out')]);
  });
}
