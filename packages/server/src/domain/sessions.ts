import type { Role, Sessions } from '@placet/protocol';
import type { StoredSession } from '../storage/people-ports.js';
import type { Storage } from '../storage/ports.js';
import { auditLine } from './audit-line.js';
import { ProblemError } from './problem-error.js';

/** Where somebody is signed in; an owner sees where everybody is. */
export async function readSessions(
  storage: Storage,
  { site, hash, moderator, role }: StoredSession,
  now: number,
): Promise<Sessions> {
  const sessions = await storage.sessions.sessions(site, whose(role, moderator), now);
  return {
    sessions: sessions.map(({ hash: id, moderator: who, way, device, ...times }) => ({
      id,
      moderator: who,
      way,
      device,
      createdAt: times.createdAt,
      seenAt: times.seenAt,
      expiresAt: times.expiresAt,
      current: id === hash,
    })),
  };
}

/** Ends a session from elsewhere. @throws ProblemError `not_found`, also where it is somebody else's to end. */
export function endSession(
  storage: Storage,
  { site, moderator, role }: StoredSession,
  id: string,
  now: number,
): Promise<void> {
  return storage.transaction(async (tx) => {
    const ended = await tx.sessions.endSession(site, id, whose(role, moderator));
    if (ended === undefined) throw new ProblemError('not_found');
    await tx.audit.add([auditLine({ site, moderator, now }, 'end-session', { note: ended })]);
  });
}

function whose(role: Role, moderator: string): string | undefined {
  return role === 'owner' ? undefined : moderator;
}
