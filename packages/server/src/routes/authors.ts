import { limits, type OwnComments } from '@placet/protocol';
import type { Hono } from 'hono';
import type { AppDeps, AppEnv } from '../app-deps.js';
import { toOwn } from '../domain/own-comment.js';
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
        const items = page.items.map((comment) => toOwn(comment, deps.site, now));
        c.header('Cache-Control', 'no-store');
        return c.json({ items, next: page.next } satisfies OwnComments);
      },
    ],
  });
}
