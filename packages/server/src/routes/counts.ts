import { type Counts, limits } from '@placet/protocol';
import type { Hono } from 'hono';
import type { AppDeps, AppEnv } from '../app-deps.js';
import { siteOf, threadsOf } from '../middleware/parameters.js';
import { describe } from './describe.js';
import { resource } from './resource.js';

/** How many comments there are, for lists of articles. */
export function countRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  resource(app, '/v1/sites/:site/counts', {
    GET: [
      describe({
        summary: 'How many published comments some threads have.',
        tag: 'comments',
        query: { thread: 'The key of a thread; repeat it for others, 100 at most.' },
        answers: { 200: 'The threads in the order they were asked for.' },
        result: 'Counts',
      }),
      async (c) => {
        const threads = threadsOf(c, limits.counts);
        const items = await deps.storage.threads.counts(siteOf(c), threads);
        c.header('Cache-Control', 'public, max-age=0, s-maxage=10, must-revalidate');
        return c.json({ items } satisfies Counts);
      },
    ],
  });
}
