import type { Hono } from 'hono';
import type { AppDeps, AppEnv } from '../app-deps.js';
import { siteOf } from '../middleware/parameters.js';
import { describe } from './describe.js';
import { resource } from './resource.js';

/** Something to solve before commenting, for sites that always ask, or to have it done before it is asked for. */
export function challengeRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  resource(app, '/v1/sites/:site/challenge', {
    GET: [
      describe({
        summary: 'A challenge whose solution may go with one comment, within half an hour.',
        tag: 'comments',
        answers: { 200: 'A challenge of ALTCHA’s second version.' },
        result: 'Challenge',
      }),
      async (c) => {
        const challenge = await deps.work.challenge(siteOf(c));
        c.header('Cache-Control', 'no-store');
        return c.json(challenge);
      },
    ],
  });
}
