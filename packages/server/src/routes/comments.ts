import {
  limits,
  type Receipt,
  type Sort,
  type Submission,
  submissionSchema,
} from '@placet/protocol';
import type { Hono } from 'hono';
import type { AppContext, AppDeps, AppEnv } from '../app-deps.js';
import { ProblemError } from '../domain/problem-error.js';
import { toOwn } from '../domain/own-comment.js';
import { readContext, readPage, readReplies } from '../domain/read-thread.js';
import { submitComment } from '../domain/submit-comment.js';
import type { StoredThread } from '../storage/ports.js';
import { readJson } from '../middleware/json-body.js';
import { choiceOf, idOf, limitOf, siteOf, threadOf } from '../middleware/parameters.js';
import { readProof } from '../middleware/proof.js';
import { announceMove } from '../live/announce.js';
import type { WorkResult } from '../work/work-desk.js';
import { randomAuthor } from './tokens.js';
import { commentChanges } from './comment-changes.js';
import { describe } from './describe.js';
import { resource } from './resource.js';

const sorts: readonly [Sort, ...Sort[]] = ['newest', 'oldest', 'discussed'];
// A CDN may answer for two seconds by itself; a browser asks each time and is mostly told that nothing changed.
const cached = 'public, max-age=0, s-maxage=2, must-revalidate';

/** Reading and writing comments. */
export function commentRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  resource(app, '/v1/sites/:site/comments', {
    GET: [
      describe({
        summary: 'One page of a thread: roots, each with its first replies.',
        tag: 'comments',
        query: {
          thread: 'The key of the thread, usually the path of the article.',
          'sort?': '`newest` (the default), `oldest` or `discussed`.',
          'limit?': 'How many roots, 50 at most.',
          'after?': 'The `next` of the page before.',
        },
        answers: { 200: 'A page; its ETag changes with the thread.', 304: 'Nothing changed.' },
        result: 'ThreadPage',
      }),
      async (c) => {
        const site = siteOf(c);
        const sort = choiceOf(c, 'sort', sorts);
        const limit = limitOf(c, limits.page);
        const thread = await deps.storage.comments.thread(site, threadOf(c));
        c.header('Cache-Control', cached);
        const etag = etagOf(thread);
        c.header('ETag', etag);
        if (isKnown(c, etag)) return c.body(null, 304);
        const after = c.req.query('after');
        return c.json(await readPage(deps, { site, thread, sort, limit, after }));
      },
    ],
    POST: [
      describe({
        summary:
          'Sends a comment, signed or not; the same one may be sent any number of times and is stored once.',
        tag: 'comments',
        query: { thread: 'The key of the thread.' },
        body: submissionSchema,
        answers: { 201: 'Published.', 202: 'Held, and why.' },
        result: 'Receipt',
      }),
      (c) => post(deps, c),
    ],
  });
  resource(app, '/v1/sites/:site/comments/:id', {
    GET: [
      describe({
        summary: 'One comment, its root and the way down to it, for a permalink.',
        tag: 'comments',
        answers: { 200: 'The comment and its surroundings.' },
        result: 'CommentContext',
      }),
      async (c) => {
        const context = await readContext(deps, siteOf(c), idOf(c));
        c.header('Cache-Control', cached);
        return c.json(context);
      },
    ],
    ...commentChanges(deps),
  });
  resource(app, '/v1/sites/:site/comments/:id/replies', {
    GET: [
      describe({
        summary: 'More replies of one conversation, oldest first.',
        tag: 'comments',
        query: { 'limit?': 'How many, 50 at most.', 'after?': 'The `next` of the page before.' },
        answers: { 200: 'A page of replies.' },
        result: 'ReplyPage',
      }),
      async (c) => {
        const limit = limitOf(c, limits.replies);
        const after = c.req.query('after');
        const page = await readReplies(deps, siteOf(c), idOf(c), limit, after);
        c.header('Cache-Control', cached);
        return c.json(page);
      },
    ],
  });
}

async function post(deps: AppDeps, c: AppContext): Promise<Response> {
  const site = siteOf(c);
  const thread = threadOf(c);
  const { text, value: submission } = await readJson(c, submissionSchema);
  const key = c.req.header('Idempotency-Key');
  if (key !== undefined && key !== submission.id) {
    throw new ProblemError('invalid', {
      detail: 'Expected the Idempotency-Key to be the id of the comment.',
      errors: [{ field: 'id', code: 'invalid' }],
    });
  }
  const author = await readProof(deps, c, site, text);
  const work = await workOf(deps, site, submission);
  const address = deps.addressOf(c);
  const { comment, fresh } = await submitComment(
    { ...deps, nameRequired: deps.site.nameRequired, randomAuthor },
    { site, thread, submission, author, work, networkLastAt: deps.guard.lastComment(address) },
  );
  if (fresh) {
    deps.guard.noteComment(address);
    await announceMove(deps, comment, { from: 'pending', to: comment.state });
  }
  const receipt: Receipt = { comment: toOwn(comment, deps.site, deps.now()) };
  c.header('Cache-Control', 'no-store');
  return c.json(receipt, comment.state === 'published' ? 201 : 202);
}

// Whoever sends the same comment once more has done its work already. A browser that can do none is believed where the
// rules then hold the comment; otherwise every robot would say so.
async function workOf(
  deps: AppDeps,
  site: string,
  { id, work }: Submission,
): Promise<WorkResult | undefined> {
  if (await deps.storage.comments.find(site, id)) return undefined;
  const result = await deps.work.check(site, work);
  if (result === undefined || result === 'done') return result;
  const { compiled } = await deps.rules.of(deps.storage, site);
  if (work === 'unable' && compiled.rules.proofOfWork) return result;
  throw new ProblemError('work_required', { challenge: await deps.work.challenge(site) });
}

// With the time of the first comment, so that a thread of a new database is never taken for one of the old.
function etagOf({ createdAt, version }: StoredThread): string {
  return `W/"${createdAt.toString(36)}-${version}"`;
}

function isKnown(c: AppContext, etag: string): boolean {
  const known = c.req.header('If-None-Match');
  return known !== undefined && known.split(',').some((one) => one.trim() === etag);
}
