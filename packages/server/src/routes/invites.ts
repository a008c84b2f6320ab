import { newId } from '@placet/protocol';
import type { Storage } from '../storage/ports.js';
import { hashToken, newToken } from './tokens.js';

const inviteMs = 24 * 3_600_000;

/** Makes the token of a link that signs a moderator in, once, within a day. Only its hash is kept. */
export async function createInvite(
  storage: Storage,
  site: string,
  moderator: string,
  now: number,
): Promise<string> {
  const token = newToken();
  await storage.transaction(async (tx) => {
    await tx.sessions.saveInvite({
      site,
      hash: hashToken(token),
      moderator,
      expiresAt: now + inviteMs,
    });
    await tx.audit.add([
      {
        site,
        id: newId(),
        at: now,
        actor: 'server',
        action: 'invite',
        comment: null,
        decision: null,
        before: null,
        after: null,
        version: null,
        note: moderator,
        part: 0,
      },
    ]);
  });
  return token;
}
