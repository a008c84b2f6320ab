import type { Envelope, SealedEmail } from '@placet/protocol';
import type { KeyRing } from '../keys/key-ring.js';
import type { Storage } from '../storage/ports.js';
import { auditLine } from './audit-line.js';
import type { Act } from './moderate.js';
import { ProblemError } from './problem-error.js';

/**
 * Opens the address behind a comment. That it was looked at, by whom and why, is written down first.
 *
 * @throws ProblemError `not_found`, `no_email`, or `key_not_here` where only a browser that holds the key opens it.
 */
export async function revealEmail(
  storage: Storage,
  keys: KeyRing,
  act: Act,
  id: string,
  reason: string,
): Promise<string> {
  return openHere(storage, keys, act, await sealedOfComment(storage, act.site, id), reason);
}

/** As {@link revealEmail}, of whoever reported a comment; the log tells of it by that comment. */
export async function revealReporter(
  storage: Storage,
  keys: KeyRing,
  act: Act,
  id: string,
  reason: string,
): Promise<string> {
  return openHere(storage, keys, act, await sealedOfReport(storage, act.site, id), reason);
}

const sealedOf = { comment: sealedOfComment, report: sealedOfReport } as const;

/**
 * Hands out the envelope behind a comment or a report, for a browser that holds its key. It is written down as if it were
 * opened.
 *
 * @throws ProblemError `not_found` or `no_email`
 */
export async function revealEnvelope(
  storage: Storage,
  act: Act,
  kind: Envelope['kind'],
  id: string,
  reason: string,
): Promise<Envelope> {
  const { sealedEmail: email, thread, about } = await sealedOf[kind](storage, act.site, id);
  if (!email) throw new ProblemError('no_email');
  await storage.audit.add([auditLine(act, 'reveal', { comment: about, note: reason })]);
  return { kind, id, thread, email };
}

interface Sealed {
  readonly sealedEmail: SealedEmail | null;
  readonly thread: string;
  /** What the envelope names as its place. */
  readonly id: string;
  /** The comment that the log tells of. */
  readonly about: string;
}

async function sealedOfComment(storage: Storage, site: string, id: string): Promise<Sealed> {
  const comment = await storage.comments.find(site, id);
  if (!comment) throw new ProblemError('not_found');
  return { sealedEmail: comment.sealedEmail, thread: comment.thread, id, about: id };
}

async function sealedOfReport(storage: Storage, site: string, id: string): Promise<Sealed> {
  const report = await storage.reports.find(site, id);
  if (!report) throw new ProblemError('not_found');
  const { sealedEmail, thread, comment: about } = report;
  return { sealedEmail, thread, id, about };
}

async function openHere(
  storage: Storage,
  keys: KeyRing,
  act: Act,
  { sealedEmail, thread, id, about }: Sealed,
  reason: string,
): Promise<string> {
  if (!sealedEmail) throw new ProblemError('no_email');
  if (!keys.canOpen(sealedEmail.key)) throw new ProblemError('key_not_here');
  await storage.audit.add([auditLine(act, 'reveal', { comment: about, note: reason })]);
  try {
    return await keys.open(sealedEmail, { site: act.site, thread, comment: id });
  } catch {
    // Whoever sealed it sealed nonsense, or sealed it for another place: there is no address in it.
    throw new ProblemError('no_email', { detail: 'The envelope does not open.' });
  }
}
