import { setImmediate as breathe } from 'node:timers/promises';
import type { Subject, SubjectErasure, SubjectFile } from '@placet/protocol';
import type { KeyRing } from '../keys/key-ring.js';
import type { Storage } from '../storage/ports.js';
import { auditLine } from './audit-line.js';
import { exportComments, exportStandings, inBatches } from './export-comments.js';
import { findSubject, type Found } from './find-subject.js';
import type { Act } from './moderate.js';
import { toReportItem } from './report-comment.js';

/** All that is kept about somebody, as a file to hand over; that it was made is written down, whom it is about is not. */
export async function exportSubject(
  storage: Storage,
  keys: KeyRing,
  act: Act,
  subject: Subject,
): Promise<SubjectFile> {
  const { site, now } = act;
  const found = await findSubject(storage, keys, site, subject);
  const { comments, reports, authors, unopened } = found;
  const authorOf = new Map(comments.map(({ id, author }) => [id, author.id]));
  const exported = await exportComments(storage, site, comments);
  const file: SubjectFile = {
    site,
    madeAt: now,
    comments: exported.map((one) => ({ ...one, author: authorOf.get(one.id) ?? '' })),
    reports: reports.map((report) => ({
      ...toReportItem(report),
      comment: report.comment,
      thread: report.thread,
    })),
    votes: await votesOf(storage, site, authors),
    standings: await exportStandings(storage, site, authors),
    unopened,
  };
  await note(storage, act, 'export-subject', subject, {
    comments: comments.length,
    reports: reports.length,
    votes: file.votes.length,
  });
  return file;
}

/**
 * Erases all that is kept about somebody, in short transactions: words, names, websites, addresses, former words,
 * statements and complaints; the votes of the keys they wrote with, and how these stand; words, name and address of what
 * they reported. Answers by others stay under a stub. The comments go last, since they tell of the keys: what ends halfway
 * is finished by asking again.
 *
 * @returns What was erased, the line of the log that says so, and the threads whose readers see something else now.
 */
export async function eraseSubject(
  storage: Storage,
  keys: KeyRing,
  act: Act,
  subject: Subject,
): Promise<SubjectErasure & { readonly threads: ReadonlySet<string> }> {
  const { site } = act;
  const found = await findSubject(storage, keys, site, subject);
  const { votes, threads: voted } = await eraseKeys(storage, site, found.authors);
  const threads = new Set(voted);
  let reports = 0;
  await inBatches(found.reports, async (part) => {
    reports += await storage.reports.forget(
      site,
      part.map(({ id }) => id),
    );
    return [];
  });
  let comments = 0;
  await inBatches(found.comments, async (part) => {
    const ids = part.map(({ id }) => id);
    const erased = await storage.transaction((tx) => tx.subjects.erase(site, ids));
    for (const thread of erased.threads) threads.add(thread);
    comments += erased.comments;
    await breathe();
    return [];
  });
  await storage.scrub();
  const erased = { comments, reports, votes };
  const record = await note(storage, act, 'erase-subject', subject, erased);
  return { ...erased, record, unopened: found.unopened, threads };
}

/** What hangs on the keys themselves. */
async function eraseKeys(
  storage: Storage,
  site: string,
  authors: Found['authors'],
): Promise<{ readonly votes: number; readonly threads: readonly string[] }> {
  const { length: votes } = await votesOf(storage, site, authors);
  const threads: string[] = [];
  for (const author of authors) {
    threads.push(...(await storage.transaction((tx) => tx.votes.eraseAll(site, author))));
    await storage.standings.clear(site, author);
  }
  return { votes, threads };
}

async function votesOf(
  storage: Storage,
  site: string,
  authors: readonly string[],
): Promise<string[]> {
  const votes: string[] = [];
  for (const author of authors) {
    votes.push(...(await storage.votes.ofAuthor(site, author, undefined)));
  }
  return votes;
}

async function note(
  storage: Storage,
  act: Act,
  action: 'export-subject' | 'erase-subject',
  { author, email }: Subject,
  counts: Readonly<Record<'comments' | 'reports' | 'votes', number>>,
): Promise<string> {
  const by = author !== undefined ? 'by key' : email !== undefined ? 'by e-mail' : 'in the browser';
  // Neither address nor key: the record of an erasure must not keep what was erased.
  const how = Object.entries(counts).map(([what, count]) => `${what}: ${count}`);
  const line = auditLine(act, action, { note: `${how.join(', ')} (${by})` });
  await storage.audit.add([line]);
  return line.id;
}
