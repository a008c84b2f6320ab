import { type AuthorErasure, type AuthorExport, limits, type OwnComments } from '@placet/protocol';
import type { Hono } from 'hono';
import type { AppDeps, AppEnv } from '../app-deps.js';
import { eraseAuthor, exportAuthor } from '../domain/author-data.js';
import { toOwn } from '../domain/own-comment.js';
import { announce } from '../live/announce.js';
import { queueTopic } from '../live/hub.js';
import { withDuties } from '../domain/statements.js';
import { limitOf, siteOf, threadOf } from '../middleware/parameters.js';
import { requireProof } from '../middleware/proof.js';
import { describe } from './describe.js';
import { resource } from './resource.js';

/** What authors may ask about themselves, signed with the key that makes them the author. */
export function authorRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  resource(app, '/v1/sites/:site/authors/me/comments', {
    GET: [
      describe({
        summary:
          'The comments of the key that signed the request, of any page, with their states and reasons.',
        tag: 'authors',
        query: {
          'thread?': 'Only those of one thread.',
          'limit?': 'How many, 100 at most.',
          'after?': 'The `next` of the page before.',
        },
        answers: { 200: 'Comments, newest first.' },
        result: 'OwnComments',
      }),
      async (c) => {
        const site = siteOf(c);
        const thread = c.req.query('thread') === undefined ? undefined : threadOf(c);
        const limit = limitOf(c, limits.own);
        const author = await requireProof(deps, c, site, '');
        const page = await deps.storage.comments.byAuthor(site, author, {
          thread,
          limit,
          after: c.req.query('after'),
        });
        const now = deps.now();
        const { site: settings } = await deps.settings.of(deps.storage, site);
        const own = page.items.map((comment) => toOwn(comment, settings, now));
        const items = await withDuties(deps.storage, site, own);
        c.header('Cache-Control', 'no-store');
        return c.json({ items, next: page.next } satisfies OwnComments);
      },
    ],
  });
  resource(app, '/v1/sites/:site/authors/me/export', {
    GET: [
      describe({
        summary:
          'Everything that is kept about the key that signed the request, but sealed addresses.',
        tag: 'authors',
        answers: { 200: 'A file.' },
        result: 'AuthorExport',
      }),
      async (c) => {
        const site = siteOf(c);
        const author = await requireProof(deps, c, site, '');
        c.header('Cache-Control', 'no-store');
        c.header('Content-Disposition', 'attachment; filename="comments.json"');
        const now = deps.now();
        return c.json((await exportAuthor(deps.storage, site, author, now)) satisfies AuthorExport);
      },
    ],
  });
  resource(app, '/v1/sites/:site/authors/me', {
    DELETE: [
      describe({
        summary:
          'Erases everything that the key that signed the request wrote here, at once and for good.',
        tag: 'authors',
        answers: { 200: 'How much that was.' },
        result: 'AuthorErasure',
      }),
      async (c) => {
        const site = siteOf(c);
        const author = await requireProof(deps, c, site, '');
        const { comments, threads } = await eraseAuthor(deps.storage, site, author);
        for (const thread of threads) await announce(deps, site, thread);
        deps.hub.publish(queueTopic(site), undefined);
        c.header('Cache-Control', 'no-store');
        return c.json({ comments } satisfies AuthorErasure);
      },
    ],
  });
}
