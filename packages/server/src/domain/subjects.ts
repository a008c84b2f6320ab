import { setImmediate as breathe } from 'node:timers/promises';
import type { Subject, SubjectComment, SubjectErasure, SubjectFile } from '@placet/protocol';
import type { KeyRing } from '../keys/key-ring.js';
import type { Storage, StoredComment } from '../storage/ports.js';
import { auditLine } from './audit-line.js';
import type { Act } from './moderate.js';

const batch = 100;

interface Found {
  readonly comments: readonly StoredComment[];
  readonly unopened: number;
}

/**
 * Finds all that somebody wrote: by the key that signed it, or by the address that was sealed into it, each of which is
 * opened and forgotten again. Addresses whose key is not on this server are counted: their owner's browser opens them.
 */
export async function findSubject(
  storage: Storage,
  keys: KeyRing,
  site: string,
  subject: Subject,
): Promise<Found> {
  const { author, comments: ids, email = '' } = subject;
  if (author !== undefined) return { comments: await byAuthor(storage, site, author), unopened: 0 };
  if (ids !== undefined) return { comments: await byIds(storage, site, ids), unopened: 0 };
  return byEmail(storage, keys, site, email);
}

async function byAuthor(storage: Storage, site: string, author: string): Promise<StoredComment[]> {
  const comments: StoredComment[] = [];
  let after: string | undefined;
  do {
    const page = await storage.comments.byAuthor(site, author, { limit: batch, after });
    comments.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return comments;
}

async function byEmail(
  storage: Storage,
  keys: KeyRing,
  site: string,
  email: string,
): Promise<Found> {
  const wanted = email.trim().toLowerCase();
  const ids: string[] = [];
  let unopened = 0;
  let after: string | undefined;
  for (;;) {
    const places = await storage.subjects.sealed(site, batch, after);
    for (const { id, thread, sealedEmail } of places) {
      if (!keys.canOpen(sealedEmail.key)) {
        unopened += 1;
        continue;
      }
      // What does not open holds no address.
      const address = await keys
        .open(sealedEmail, { site, thread, comment: id })
        .catch(() => undefined);
      if (address?.trim().toLowerCase() === wanted) ids.push(id);
    }
    after = places.at(-1)?.id;
    if (places.length < batch) break;
    await breathe();
  }
  return { comments: await byIds(storage, site, ids), unopened };
}

async function byIds(
  storage: Storage,
  site: string,
  ids: readonly string[],
): Promise<StoredComment[]> {
  const comments: StoredComment[] = [];
  for (let at = 0; at < ids.length; at += batch) {
    comments.push(...(await storage.queue.findMany(site, ids.slice(at, at + batch))));
  }
  return comments;
}

/** All that is kept about somebody, as a file to hand over; that it was made is written down, whom it is about is not. */
export async function exportSubject(
  storage: Storage,
  keys: KeyRing,
  act: Act,
  subject: Subject,
): Promise<SubjectFile> {
  const { comments, unopened } = await findSubject(storage, keys, act.site, subject);
  await note(storage, act, 'export-subject', subject, comments.length);
  const inOrder = comments.toSorted((a, b) => a.createdAt - b.createdAt);
  return {
    site: act.site,
    madeAt: act.now,
    comments: inOrder.map(toSubjectComment),
    unopened,
  };
}

/**
 * Erases all that is kept about somebody, in short transactions: words, names, websites, addresses, former words,
 * votes, statements and complaints; answers by others stay under a stub. What ends halfway is finished by asking again,
 * since it always takes the first ones that are left.
 *
 * @returns What was erased, the line of the log that says so, and the threads whose readers see something else now.
 */
export async function eraseSubject(
  storage: Storage,
  keys: KeyRing,
  act: Act,
  subject: Subject,
): Promise<SubjectErasure & { readonly threads: ReadonlySet<string> }> {
  const { comments, unopened } = await findSubject(storage, keys, act.site, subject);
  const threads = new Set<string>();
  let erased = 0;
  for (let at = 0; at < comments.length; at += batch) {
    const ids = comments.slice(at, at + batch).map(({ id }) => id);
    const result = await storage.transaction((tx) => tx.subjects.erase(act.site, ids));
    for (const thread of result.threads) threads.add(thread);
    erased += result.comments;
    await breathe();
  }
  if (subject.author !== undefined) await storage.standings.clear(act.site, subject.author);
  await storage.scrub();
  const record = await note(storage, act, 'erase-subject', subject, erased);
  return { comments: erased, record, unopened, threads };
}

async function note(
  storage: Storage,
  act: Act,
  action: 'export-subject' | 'erase-subject',
  subject: Subject,
  comments: number,
): Promise<string> {
  const by =
    subject.author !== undefined
      ? 'by key'
      : subject.comments !== undefined
        ? 'by comments'
        : 'by e-mail';
  // Neither address nor key: the record of an erasure must not keep what was erased.
  const line = auditLine(act, action, { note: `${comments} (${by})` });
  await storage.audit.add([line]);
  return line.id;
}

function toSubjectComment(comment: StoredComment): SubjectComment {
  const { id, thread, page, author, text, locale, state, createdAt, editedAt } = comment;
  return {
    id,
    thread,
    page,
    author: author.id,
    name: author.name,
    website: author.website,
    text,
    locale,
    state,
    hasEmail: comment.sealedEmail !== null,
    createdAt,
    editedAt,
  };
}

/** The same file for people to read: plain text. */
export function readable({ madeAt, comments, unopened }: SubjectFile): string {
  const parts = comments.map(({ createdAt, page, thread, name, website, state, text }) =>
    [
      new Date(createdAt).toISOString(),
      page ? `${page.title} <${page.url}>` : thread,
      [name, website].filter(Boolean).join(', '),
      `[${state}]`,
      '',
      text,
    ].join('\n'),
  );
  const head = `${new Date(madeAt).toISOString()}: ${comments.length}${unopened > 0 ? ` (+ ${unopened}?)` : ''}`;
  return `${[head, ...parts].join('\n\n----\n\n')}\n`;
}
