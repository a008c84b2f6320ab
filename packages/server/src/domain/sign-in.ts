import { newId, type ModeratorSession } from '@placet/protocol';
import type { AuditEntry, Storage, StoredToken } from '../storage/ports.js';
import { ProblemError } from './problem-error.js';

const sessionMs = 30 * 24 * 3_600_000;

/**
 * Uses a one-time link up and begins a session of thirty days.
 *
 * @throws ProblemError `invite_invalid` when the link was used before, is older than a day or never was.
 */
export function signIn(
  storage: Storage,
  site: string,
  hashes: { readonly invite: string; readonly session: string },
  now: number,
): Promise<ModeratorSession> {
  return storage.transaction(async (tx) => {
    const invite = await tx.sessions.takeInvite(site, hashes.invite, now);
    if (!invite) throw new ProblemError('invite_invalid');
    const { moderator } = invite;
    const expiresAt = now + sessionMs;
    await tx.sessions.saveSession({ site, hash: hashes.session, moderator, expiresAt });
    await tx.audit.add([entry(site, moderator, 'sign-in', now)]);
    return { moderator, expiresAt };
  });
}

/** Ends a session, wherever its cookie still is. */
export function signOut(
  storage: Storage,
  { site, hash, moderator }: StoredToken,
  now: number,
): Promise<void> {
  return storage.transaction(async (tx) => {
    await tx.sessions.endSession(site, hash);
    await tx.audit.add([entry(site, moderator, 'sign-out', now)]);
  });
}

function entry(
  site: string,
  actor: string,
  action: 'sign-in' | 'sign-out',
  at: number,
): AuditEntry {
  const nothing = { comment: null, decision: null, before: null, after: null, version: null };
  return { site, id: newId(), at, actor, action, ...nothing, note: null, part: 0 };
}
