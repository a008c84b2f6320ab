import type { ExternalAnswer } from '@placet/moderation/core';
import { newId, type Page, type Submission } from '@placet/protocol';
import { cleanLine, cleanSource, cleanUrl, parseBody } from '@placet/protocol/text';
import type { KeyRing } from '../keys/key-ring.js';
import type { NewComment, Storage, StoredComment } from '../storage/ports.js';
import type { WorkResult } from '../work/work-desk.js';
import { askOutside, type OutsideDeps } from './ask-outside.js';
import { judge, type Words } from './judge.js';
import { ProblemError } from './problem-error.js';
import { byStanding } from './standing.js';

/** What taking a comment needs of the world. */
export interface SubmitDeps extends OutsideDeps {
  readonly keys: KeyRing;
  readonly nameRequired: boolean;
  readonly now: () => number;
  /** An id for an author without a key, such as nobody can guess or find again. */
  readonly randomAuthor: () => string;
}

/** A validated submission and who sent it. */
export interface Incoming {
  readonly site: string;
  readonly thread: string;
  readonly submission: Submission;
  /** The thumbprint of the key that signed the request; `undefined` for an unsigned one. */
  readonly author: string | undefined;
  /** When somebody of the same network last sent a comment. */
  readonly networkLastAt: number | null;
  /** What became of the work that was asked for; absent where none was. */
  readonly work?: WorkResult | undefined;
  /** Replies can be told by mail, if the author wants that. */
  readonly canMail?: boolean | undefined;
}

/** A comment that was stored, now or by an earlier delivery of the same submission. */
export interface Taken {
  readonly comment: StoredComment;
  /** It was stored by this very call. */
  readonly fresh: boolean;
}

/**
 * Takes a comment: judges it and stores it, at most once however often it is delivered.
 *
 * The same id with the same words gives the same comment again. The sealed address is not compared, since whoever seals
 * an address twice gets two envelopes; the first one is kept.
 *
 * @throws ProblemError `id_conflict`, `key_unknown`, `parent_unknown`, `invalid`, or what the rules refuse.
 */
export async function submitComment(deps: SubmitDeps, incoming: Incoming): Promise<Taken> {
  const external = await outsideOpinion(deps, incoming);
  return deps.storage.transaction(async (storage) => {
    const { site, thread, submission, author } = incoming;
    const now = deps.now();
    const opened = await storage.comments.holdThread(site, thread, now);
    const words = cleanedWords(submission);
    const earlier = await storage.comments.find(site, submission.id);
    if (earlier) return { comment: sameOrConflict(earlier, incoming, words), fresh: false };

    const sealedTo = submission.email?.key;
    if (sealedTo !== undefined && !(await deps.keys.knows(storage, site, sealedTo))) {
      throw new ProblemError('key_unknown');
    }
    if (deps.nameRequired && words.name === '') {
      throw new ProblemError('invalid', { errors: [{ field: 'name', code: 'required' }] });
    }
    const { compiled } = await deps.rules.of(storage, site);
    const parent = await parentOf(storage, incoming);
    const body = parseBody(words.text);
    const judged = await judge(storage, compiled, {
      now,
      site,
      thread: opened,
      parent: parent?.id ?? null,
      author,
      words,
      body,
      external,
      elapsed: submission.elapsed,
      trap: submission.trap,
      networkLastAt: incoming.networkLastAt,
      work: incoming.work,
    });
    const { state, reasons } = await byStanding(storage, site, author, judged);

    const comment: NewComment = {
      site,
      id: submission.id,
      thread,
      parent: parent?.id ?? null,
      root: parent?.root ?? submission.id,
      depth: parent ? parent.depth + 1 : 0,
      author: {
        id: author ?? deps.randomAuthor(),
        name: words.name,
        website: words.website,
        signed: author !== undefined,
      },
      text: words.text,
      body,
      locale: submission.locale === undefined ? null : cleanLine(submission.locale),
      page: pageOf(submission),
      state,
      reasons,
      sealedEmail: submission.email ?? null,
      createdAt: now,
    };
    const fresh = await storage.comments.insert(comment);
    if (fresh && incoming.canMail && submission.replyMail && submission.email) {
      await storage.subscriptions.add({
        site,
        id: newId(),
        comment: comment.id,
        author: comment.author.id,
        createdAt: now,
      });
    }
    const stored = await storage.comments.find(site, comment.id);
    if (!stored) throw new Error('A comment was stored and is not there.');
    return { comment: fresh ? stored : sameOrConflict(stored, incoming, words), fresh };
  });
}

async function outsideOpinion(
  deps: SubmitDeps,
  { site, thread, submission, author, networkLastAt, work }: Incoming,
): Promise<ExternalAnswer | undefined> {
  const { id, parent = null, elapsed, trap, locale } = submission;
  if (!deps.external || (await deps.storage.comments.find(site, id))) return undefined;
  const words = cleanedWords(submission);
  return askOutside(deps, {
    now: deps.now(),
    site,
    id,
    thread,
    parent,
    author,
    words,
    body: parseBody(words.text),
    elapsed,
    trap,
    networkLastAt,
    work,
    locale: locale === undefined ? null : cleanLine(locale),
    page: pageOf(submission),
  });
}

function pageOf({ page }: Submission): Page | null {
  return page ? { title: cleanLine(page.title), url: cleanUrl(page.url) } : null;
}

function cleanedWords({ text, name, website }: Submission): Words {
  return {
    text: cleanSource(text),
    name: cleanLine(name),
    website: website === undefined ? null : cleanUrl(website),
  };
}

function sameOrConflict(earlier: StoredComment, incoming: Incoming, words: Words): StoredComment {
  const { thread, submission, author } = incoming;
  const same =
    earlier.thread === thread &&
    earlier.parent === (submission.parent ?? null) &&
    earlier.text === words.text &&
    earlier.author.name === words.name &&
    earlier.author.website === words.website;
  // Who does not hold the key must not learn what became of a comment by repeating it.
  const own = !earlier.author.signed || earlier.author.id === author;
  if (!same || !own) throw new ProblemError('id_conflict');
  return earlier;
}

async function parentOf(
  storage: Storage,
  { site, thread, submission }: Incoming,
): Promise<StoredComment | undefined> {
  if (submission.parent === undefined) return undefined;
  const parent = await storage.comments.find(site, submission.parent);
  if (parent?.thread !== thread || parent.state !== 'published') {
    throw new ProblemError('parent_unknown', { errors: [{ field: 'parent', code: 'invalid' }] });
  }
  return parent;
}
