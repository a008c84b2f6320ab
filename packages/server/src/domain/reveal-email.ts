import { newId } from '@placet/protocol';
import type { KeyRing } from '../keys/key-ring.js';
import type { Storage } from '../storage/ports.js';
import type { Act } from './moderate.js';
import { ProblemError } from './problem-error.js';

/**
 * Opens the address behind a comment. That it was looked at, by whom and why, is written down first.
 *
 * @throws ProblemError `not_found`, `no_email`, or `key_not_here` where only the owner can open it.
 */
export async function revealEmail(
  storage: Storage,
  keys: KeyRing,
  { site, moderator, now }: Act,
  id: string,
  reason: string,
): Promise<string> {
  const comment = await storage.comments.find(site, id);
  if (!comment) throw new ProblemError('not_found');
  if (!comment.sealedEmail) throw new ProblemError('no_email');
  if (!keys.canOpen(comment.sealedEmail.key)) throw new ProblemError('key_not_here');
  await storage.audit.add([
    {
      site,
      id: newId(),
      at: now,
      actor: moderator,
      action: 'reveal',
      comment: id,
      decision: null,
      before: null,
      after: null,
      version: null,
      note: reason,
      part: 0,
    },
  ]);
  try {
    return await keys.open(comment.sealedEmail, { site, thread: comment.thread, comment: id });
  } catch {
    // Whoever sealed it sealed nonsense, or sealed it for another place: there is no address in it.
    throw new ProblemError('no_email', { detail: 'The envelope does not open.' });
  }
}
