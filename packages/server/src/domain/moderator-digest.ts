import type { Digest, DigestWish } from '@placet/protocol';
import type { Logger } from 'pino';
import { MailError, type Mailer } from '../mail/mailer.js';
import { mailStrings } from '../mail/strings/catalogs.js';
import type { StoredDigest } from '../storage/people-ports.js';
import type { Storage } from '../storage/ports.js';
import type { Act } from './moderate.js';
import type { SettingsOf } from './site-settings.js';

/** What telling moderators by mail needs of the world. */
export interface DigestDeps {
  readonly storage: Storage;
  readonly settings: SettingsOf;
  readonly mailer: Mailer;
  readonly site: string;
  /** The address that browsers reach this server at. */
  readonly url: string;
  readonly now: () => number;
  readonly log: Logger;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** What somebody wants to be told by mail. */
export async function readDigest(
  storage: Storage,
  { site, moderator }: Pick<Act, 'site' | 'moderator'>,
  sendsMail: boolean,
): Promise<Digest> {
  const wish = await storage.people.digest(site, moderator);
  return { email: wish?.email ?? '', hours: wish?.hours ?? 0, sendsMail };
}

/** Sets it; 0 hours end it, and then the address is not kept. */
export async function wishDigest(
  storage: Storage,
  act: Act,
  { email, hours }: DigestWish,
  sendsMail: boolean,
): Promise<Digest> {
  await storage.people.setDigest(act.site, act.moderator, hours > 0 ? { email, hours } : undefined);
  return readDigest(storage, act, sendsMail);
}

/**
 * Tells moderators who asked for it that something waits: held comments, reports, complaints; never spam. One mail in the
 * time that each of them chose, when there is something new, or once a day for what is old. Its link opens the queue and
 * decides nothing.
 */
export async function sendDigests(deps: DigestDeps, signal: AbortSignal): Promise<void> {
  const { storage, site, now, settings, url } = deps;
  for (const digest of await storage.people.dueDigests(site, now())) {
    if (signal.aborted) return;
    const waiting = await waitingFor(storage, site, digest.at);
    const isOld = now() - digest.at >= dayMs;
    const { pending, reported, complaints, fresh } = waiting;
    if (pending + reported + complaints === 0 || (fresh === 0 && !isOld)) continue;
    // Of several servers, one tells.
    if (!(await storage.people.claimDigest(site, digest.name, digest.at, now()))) continue;
    const { locale } = (await settings.of(storage, site)).site;
    const mail = mailStrings(locale).digest(waiting, `${url}/moderation`);
    await post(deps, digest, mail);
  }
}

/** What waits for a moderator, and how many held comments of it came after a time. */
export interface Waiting {
  readonly pending: number;
  readonly reported: number;
  readonly complaints: number;
  readonly fresh: number;
}

async function waitingFor(storage: Storage, site: string, since: number): Promise<Waiting> {
  const { pending } = await storage.queue.counts(site);
  const [before, reported, complaints] = [
    await storage.queue.count(site, 'pending', { before: since }),
    await storage.queue.count(site, 'published', { reported: true }),
    await storage.duties.openComplaints(site),
  ];
  return { pending, reported, complaints, fresh: pending - before };
}

async function post(
  { mailer, storage, site, log }: DigestDeps,
  { name, email, at }: StoredDigest,
  { subject, text }: { readonly subject: string; readonly text: string },
): Promise<void> {
  try {
    await mailer.send({ to: email, subject, text });
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    log.warn({ reason: error.message }, 'digest');
    // An address that is none is asked for again; otherwise the next pass tries once more.
    if (error.isFinal) await storage.people.setDigest(site, name, undefined);
    else await storage.people.claimDigest(site, name, undefined, at);
  }
}
