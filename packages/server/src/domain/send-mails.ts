import type { SealedEmail } from '@placet/protocol';
import { cleanLine } from '@placet/protocol/text';
import type { Logger } from 'pino';
import type { KeyRing } from '../keys/key-ring.js';
import { MailError, type Mailer } from '../mail/mailer.js';
import type { MailTokens } from '../mail/mail-token.js';
import { mailStrings } from '../mail/strings/catalogs.js';
import type { MailText } from '../mail/strings/strings.js';
import type { Storage, StoredComment } from '../storage/ports.js';
import type { StoredReport } from '../storage/report-ports.js';
import type { StoredSubscription } from '../storage/subscription-ports.js';
import type { SettingsOf } from './site-settings.js';
import { excerpt } from './text/excerpt.js';

/** What sending mails needs of the world. */
export interface MailDeps {
  readonly storage: Storage;
  readonly keys: KeyRing;
  readonly mailer: Mailer;
  readonly tokens: MailTokens;
  readonly site: string;
  /** Say the site's language, for who did not say theirs, and how to reach it, for complaints. */
  readonly settings: SettingsOf;
  /** The address that browsers reach this server at. */
  readonly url: string;
  readonly now: () => number;
  readonly log: Logger;
}

/** The same, with what the settings say now. */
interface Sending extends MailDeps {
  readonly locale: string;
  readonly contact: string | null;
}

const batch = 50;
const minute = 60_000;
const hour = 60 * minute;
const week = 7 * 24 * hour;
// One mail at once, then what comes within the hour in one.
const digestMs = hour;
const retryMs = 5 * minute;
const mostTold = 10;

/**
 * Sends the mails that are due: first who is to confirm an address, then replies, then about reports. Addresses are opened
 * in memory, one at a time, and are neither stored nor logged. Several servers on one database share the work.
 */
export async function sendMails(given: MailDeps, signal: AbortSignal): Promise<void> {
  const { storage, site } = given;
  const { site: settings } = await given.settings.of(storage, site);
  const deps = { ...given, locale: settings.locale, contact: settings.notice.contact };
  await storage.subscriptions.forget(site, deps.now() - week);
  const steps = [
    () => storage.subscriptions.unasked(site, deps.now(), batch),
    () => storage.subscriptions.due(site, deps.now(), batch),
  ];
  for (const [step, find] of steps.entries()) {
    for (const subscription of await find()) {
      if (signal.aborted) return;
      await (step === 0 ? ask(deps, subscription) : tell(deps, subscription));
    }
  }
  for (const kind of ['receipt', 'outcome'] as const) {
    for (const report of await storage.reports.unmailed(site, kind, batch)) {
      if (signal.aborted) return;
      await mailReport(deps, report, kind);
    }
  }
}

async function ask(deps: Sending, subscription: StoredSubscription): Promise<void> {
  const { storage, site, now } = deps;
  if (!(await storage.subscriptions.claim(subscription, now() + retryMs))) return;
  const comment = await storage.comments.find(site, subscription.comment);
  const to = comment && (await addressOf(deps, comment.sealedEmail, comment.thread, comment.id));
  if (!comment || to === undefined) {
    await storage.subscriptions.end(site, subscription.id);
    return;
  }
  // Whoever confirmed this address before, with the same key, need not do so again.
  if (await isConfirmed(deps, subscription, to)) {
    await storage.subscriptions.confirm(site, subscription.id);
    return;
  }
  const token = await deps.tokens.make(site, subscription.id);
  const link = `${deps.url}/v1/sites/${site}/mail/confirm?token=${token}`;
  const text = mailStrings(comment.locale, deps.locale).confirm(titleOf(comment), link);
  const sent = await post(deps, to, text, undefined);
  if (sent === 'later') return;
  if (sent === 'never') await storage.subscriptions.end(site, subscription.id);
  else await storage.subscriptions.markAsked(site, subscription.id, now());
}

async function isConfirmed(
  deps: Sending,
  { site, author }: StoredSubscription,
  address: string,
): Promise<boolean> {
  for (const { comment } of await deps.storage.subscriptions.confirmedBy(site, author, 5)) {
    const other = await deps.storage.comments.find(site, comment);
    // An id is a key's thumbprint only where a key signed.
    if (!other?.author.signed) continue;
    if ((await addressOf(deps, other.sealedEmail, other.thread, other.id)) === address) return true;
  }
  return false;
}

async function tell(deps: Sending, subscription: StoredSubscription): Promise<void> {
  const { storage, site, now, url } = deps;
  const { id } = subscription;
  if (!(await storage.subscriptions.claim(subscription, now() + digestMs))) return;
  const claimed = { ...subscription, nextAt: now() + digestMs };
  const comment = await storage.comments.find(site, subscription.comment);
  const untold = await storage.subscriptions.untold(site, id, 500);
  const found = await storage.queue.findMany(site, untold);
  const replies = found
    .filter(({ state }) => state === 'published')
    .toSorted((a, b) => a.createdAt - b.createdAt);
  // What is gone by now is told to nobody; nor are replies to a comment that is gone.
  if (comment?.state !== 'published' || replies.length === 0) {
    await storage.subscriptions.markTold(site, id, untold, now());
    await storage.subscriptions.claim(claimed, 0);
    return;
  }
  const to = await addressOf(deps, comment.sealedEmail, comment.thread, comment.id);
  if (to === undefined) {
    await storage.subscriptions.end(site, id);
    return;
  }
  const token = await deps.tokens.make(site, id);
  const unsubscribe = `${url}/v1/sites/${site}/mail/unsubscribe?token=${token}`;
  const read = `${(comment.page?.url ?? pageOf(deps, comment)).split('#', 1)[0]}#comment-${comment.id}`;
  const text = mailStrings(comment.locale, deps.locale).replies(
    titleOf(comment),
    replies.slice(0, mostTold).map((reply) => ({
      name: cleanLine(reply.author.name) || '…',
      excerpt: excerpt(reply.body, 400),
    })),
    Math.max(0, replies.length - mostTold),
    { read, unsubscribe },
  );
  const sent = await post(deps, to, text, unsubscribe);
  if (sent === 'never') await storage.subscriptions.end(site, id);
  else if (sent === 'later') await storage.subscriptions.claim(claimed, now() + retryMs);
  else await storage.subscriptions.markTold(site, id, untold, now());
}

async function mailReport(
  deps: Sending,
  report: StoredReport,
  kind: 'receipt' | 'outcome',
): Promise<void> {
  const { storage, site, now, url } = deps;
  // Marked first: a notice that comes twice is worse than the receipt that the form has shown already.
  if (!(await storage.reports.markMailed(site, report.id, kind, now()))) return;
  const to = await addressOf(deps, report.sealedEmail, report.thread, report.id);
  if (to === undefined) return;
  const strings = mailStrings(report.locale, deps.locale);
  const text =
    kind === 'receipt'
      ? strings.reportReceived(`${url}/v1/sites/${site}/reports/${report.id}`)
      : strings.reportDecided(report.outcome === 'removed', report.message, deps.contact);
  if ((await post(deps, to, text, undefined)) === 'later') {
    await storage.reports.markMailed(site, report.id, kind, null);
  }
}

async function addressOf(
  { keys, site }: Sending,
  sealed: SealedEmail | null,
  thread: string,
  comment: string,
): Promise<string | undefined> {
  if (!sealed || !keys.canOpen(sealed.key)) return undefined;
  try {
    const address = await keys.open(sealed, { site, thread, comment });
    // One address and nothing else: what is sealed was checked by nobody yet.
    return /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/.test(address) ? address : undefined;
  } catch {
    // Sealed for another place, or no address at all.
    return undefined;
  }
}

async function post(
  { mailer, log }: Sending,
  to: string,
  { subject, text }: MailText,
  unsubscribe: string | undefined,
): Promise<'sent' | 'later' | 'never'> {
  try {
    await mailer.send({ to, subject: cleanLine(subject), text, unsubscribe });
    return 'sent';
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    log.warn({ reason: error.message }, 'mail');
    return error.isFinal ? 'never' : 'later';
  }
}

function titleOf({ page, thread }: StoredComment): string {
  return cleanLine(page?.title ?? '') || thread;
}

function pageOf({ url, site }: Sending, { thread }: StoredComment): string {
  return `${url}/v1/sites/${site}/comments.html?thread=${encodeURIComponent(thread)}`;
}
