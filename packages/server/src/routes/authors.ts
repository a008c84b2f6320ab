import type { Hono } from 'hono';
import type { AppDeps, AppEnv } from '../app-deps.js';
import { toOwn } from '../domain/public-comment.js';
import { siteOf, threadOf } from '../middleware/parameters.js';
import { requireProof } from '../middleware/proof.js';
import { describe } from './describe.js';
import { resource } from './resource.js';

const most = 100;

/** What authors may ask about themselves, signed with the key that makes them the author. */
export function authorRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  resource(app, '/v1/sites/:site/authors/me/comments', {
    GET: [
      describe({
        summary:
          'The comments of the key that signed the request, with their states and reasons; the newest hundred.',
        tag: 'authors',
        query: { 'thread?': 'Only those of one thread.' },
        answers: { 200: 'Comments, newest first.' },
        result: 'OwnComments',
      }),
      async (c) => {
        const site = siteOf(c);
        const thread = c.req.query('thread') === undefined ? undefined : threadOf(c);
        const author = await requireProof(deps, c, site, '');
        const comments = await deps.storage.comments.byAuthor(site, author, thread, most);
        c.header('Cache-Control', 'no-store');
        return c.json({ items: comments.map(toOwn) });
      },
    ],
  });
}
