import { moderatorEditSchema, standingSchema } from '@placet/protocol';
import type { Hono } from 'hono';
import type { AppContext, AppDeps, AppEnv } from '../app-deps.js';
import { toItems } from '../domain/moderation-items.js';
import { editAsModerator } from '../domain/moderator-edit.js';
import { ProblemError } from '../domain/problem-error.js';
import { setStanding, viewAuthor } from '../domain/standing.js';
import { announceMove } from '../live/announce.js';
import { queueTopic } from '../live/hub.js';
import { authorOf, idOf } from '../middleware/parameters.js';
import { describe } from './describe.js';
import { moderatorAct, moderatorSays } from './moderator-act.js';
import { resource } from './resource.js';

/** What moderators do about authors, and to the words of a comment. */
export function moderationAuthorRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  const base = '/v1/sites/:site/moderation';
  resource(app, `${base}/authors/:author`, {
    GET: [
      describe({
        summary: 'One author key: how it stands, and how many comments each view holds of it.',
        tag: 'moderation',
        answers: { 200: 'The author.' },
        result: 'AuthorView',
      }),
      async (c) => {
        const { site } = await moderatorAct(deps, c);
        return c.json(await viewAuthor(deps.storage, site, authorOf(c)));
      },
    ],
  });
  resource(app, `${base}/authors/:author/standing`, {
    POST: [
      describe({
        summary: 'Trusts, holds or bans an author key, or leaves it to the rules again.',
        tag: 'moderation',
        body: standingSchema,
        answers: { 200: 'The author now.' },
        result: 'AuthorView',
      }),
      async (c) => {
        const { act, value } = await moderatorSays(deps, c, standingSchema);
        const view = await setStanding(deps.storage, act, authorOf(c), value);
        deps.hub.publish(queueTopic(act.site), undefined);
        return c.json(view);
      },
    ],
  });
  resource(app, `${base}/comments/:id`, {
    GET: [
      describe({
        summary: 'One comment, in whatever view it is by now.',
        tag: 'moderation',
        answers: { 200: 'The comment.' },
        result: 'ModerationItem',
      }),
      async (c: AppContext) => {
        const { site } = await moderatorAct(deps, c);
        const found = await deps.storage.queue.findMany(site, [idOf(c)]);
        const [item] = await toItems(deps.storage, site, found);
        if (!item) throw new ProblemError('not_found');
        return c.json(item);
      },
    ],
  });
  resource(app, `${base}/comments/:id/text`, {
    POST: [
      describe({
        summary:
          'Gives a comment other words; the former ones are kept, and the log says who did it.',
        tag: 'moderation',
        body: moderatorEditSchema,
        answers: { 200: 'The comment now.' },
        result: 'ModerationItem',
      }),
      async (c: AppContext) => {
        const { act, value } = await moderatorSays(deps, c, moderatorEditSchema);
        const { comment, moved } = await editAsModerator(deps.storage, act, idOf(c), value);
        await announceMove(deps, comment, moved);
        const [item] = await toItems(deps.storage, act.site, [comment]);
        return c.json(item);
      },
    ],
  });
}
