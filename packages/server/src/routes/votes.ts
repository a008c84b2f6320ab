import type { OwnVotes } from '@placet/protocol';
import type { Hono } from 'hono';
import type { AppDeps, AppEnv } from '../app-deps.js';
import { ProblemError } from '../domain/problem-error.js';
import { vote } from '../domain/vote.js';
import { idOf, siteOf, threadOf } from '../middleware/parameters.js';
import { requireProof } from '../middleware/proof.js';
import { describe } from './describe.js';
import { type Endpoint, resource } from './resource.js';

/** One neutral vote for each key, where the site counts them. Who voted is told to nobody. */
export function voteRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  const voting = (mine: boolean): Endpoint => [
    describe({
      summary: mine
        ? 'Finds a comment useful, signed; once for each key, and a few times for each network.'
        : 'Takes that back, signed.',
      tag: 'comments',
      answers: { 200: 'How many find it useful now.' },
      result: 'Vote',
    }),
    async (c) => {
      const site = siteOf(c);
      const id = idOf(c);
      const place = { site, id, author: await requireProof(deps, c, site, '') };
      // Keys cost nothing: without this, one robot with many keys could push any comment to the top.
      if (mine && !(await deps.storage.votes.has({ ...place, comment: id }))) {
        const seconds = await deps.guard.spend(deps.addressOf(c), 'vote', id);
        if (seconds !== undefined) throw new ProblemError('rate_limited', { retryAfter: seconds });
      }
      c.header('Cache-Control', 'no-store');
      return c.json(await vote(deps, place, mine));
    },
  ];
  resource(app, '/v1/sites/:site/comments/:id/vote', { POST: voting(true), DELETE: voting(false) });
  resource(app, '/v1/sites/:site/authors/me/votes', {
    GET: [
      describe({
        summary: 'The comments that the key that signed the request finds useful.',
        tag: 'authors',
        query: { 'thread?': 'Only those of one thread.' },
        answers: { 200: 'Their ids.' },
        result: 'OwnVotes',
      }),
      async (c) => {
        const site = siteOf(c);
        const thread = c.req.query('thread') === undefined ? undefined : threadOf(c);
        const author = await requireProof(deps, c, site, '');
        const items = await deps.storage.votes.ofAuthor(site, author, thread);
        c.header('Cache-Control', 'no-store');
        return c.json({ items } satisfies OwnVotes);
      },
    ],
  });
}
