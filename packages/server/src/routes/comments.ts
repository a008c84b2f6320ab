import { limits, type Receipt, submissionSchema } from '@placet/protocol';
import type { Hono } from 'hono';
import type { AppContext, AppDeps, AppEnv } from '../app-deps.js';
import { ProblemError } from '../domain/problem-error.js';
import { toOwn } from '../domain/own-comment.js';
import { readContext, readPage, readReplies } from '../domain/read-thread.js';
import { readJson } from '../middleware/json-body.js';
import { choiceOf, idOf, limitOf, siteOf, threadOf } from '../middleware/parameters.js';
import { readProof } from '../middleware/proof.js';
import { commentChanges } from './comment-changes.js';
import { describe } from './describe.js';
import { resource } from './resource.js';
import { takeComment } from './take-comment.js';
import { cached, etagOf, isKnown, sorts } from './thread-cache.js';

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
        const etag = await etagOf(deps, site, thread);
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
  const comment = await takeComment(deps, c, { site, thread, submission, author });
  const { site: settings } = await deps.settings.of(deps.storage, site);
  const receipt: Receipt = { comment: toOwn(comment, settings, deps.now()) };
  c.header('Cache-Control', 'no-store');
  return c.json(receipt, comment.state === 'published' ? 201 : 202);
}
