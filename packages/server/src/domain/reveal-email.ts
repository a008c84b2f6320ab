import type { SealedEmail } from '@placet/protocol';
import type { KeyRing } from '../keys/key-ring.js';
import type { Storage } from '../storage/ports.js';
import { auditLine } from './audit-line.js';
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
  act: Act,
  id: string,
  reason: string,
): Promise<string> {
  const comment = await storage.comments.find(act.site, id);
  if (!comment) throw new ProblemError('not_found');
  const { sealedEmail, thread } = comment;
  return reveal(storage, keys, act, { sealedEmail, thread, sealedFor: id, about: id, reason });
}

/** As {@link revealEmail}, of whoever reported a comment; the log tells of it by that comment. */
export async function revealReporter(
  storage: Storage,
  keys: KeyRing,
  act: Act,
  id: string,
  reason: string,
): Promise<string> {
  const report = await storage.reports.find(act.site, id);
  if (!report) throw new ProblemError('not_found');
  const { sealedEmail, thread, comment } = report;
  return reveal(storage, keys, act, { sealedEmail, thread, sealedFor: id, about: comment, reason });
}

interface Sealed {
  readonly sealedEmail: SealedEmail | null;
  readonly thread: string;
  /** What the envelope names as its place. */
  readonly sealedFor: string;
  /** The comment that the log tells of. */
  readonly about: string;
  readonly reason: string;
}

async function reveal(
  storage: Storage,
  keys: KeyRing,
  act: Act,
  { sealedEmail, thread, sealedFor, about, reason }: Sealed,
): Promise<string> {
  if (!sealedEmail) throw new ProblemError('no_email');
  if (!keys.canOpen(sealedEmail.key)) throw new ProblemError('key_not_here');
  await storage.audit.add([auditLine(act, 'reveal', { comment: about, note: reason })]);
  try {
    return await keys.open(sealedEmail, { site: act.site, thread, comment: sealedFor });
  } catch {
    // Whoever sealed it sealed nonsense, or sealed it for another place: there is no address in it.
    throw new ProblemError('no_email', { detail: 'The envelope does not open.' });
  }
}
