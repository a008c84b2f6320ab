import { type Receipt, siteReplySchema, threadSettingsSchema } from '@placet/protocol';
import type { Hono } from 'hono';
import type { AppDeps, AppEnv } from '../app-deps.js';
import { toOwn } from '../domain/own-comment.js';
import { pinComment, replyAsSite, setThread, toSettings } from '../domain/set-thread.js';
import { announce, announceMove } from '../live/announce.js';
import { idOf, threadOf } from '../middleware/parameters.js';
import { describe } from './describe.js';
import { moderatorAct, moderatorSays } from './moderator-act.js';
import { type Endpoint, resource } from './resource.js';

/** What moderators do in a thread besides deciding: close it, pin a comment, speak for the site. */
export function siteThreadRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  const { storage } = deps;
  const base = '/v1/sites/:site/moderation';
  const query = { thread: 'The key of the thread.' };
  resource(app, `${base}/thread`, {
    GET: [
      describe({
        summary: 'Whether a thread is closed or read-only.',
        tag: 'moderation',
        query,
        answers: { 200: 'Its settings.' },
        result: 'ThreadSettings',
      }),
      async (c) => {
        const { site } = await moderatorAct(deps, c);
        return c.json(toSettings(await storage.comments.thread(site, threadOf(c))));
      },
    ],
    PATCH: [
      describe({
        summary: 'Closes or opens a thread, or makes it read-only.',
        tag: 'moderation',
        query,
        body: threadSettingsSchema,
        answers: { 200: 'Its settings now.' },
        result: 'ThreadSettings',
      }),
      async (c) => {
        const { act, value } = await moderatorSays(deps, c, threadSettingsSchema);
        const thread = threadOf(c);
        const set = await setThread(storage, act, thread, value);
        await announce(deps, act.site, thread);
        return c.json(toSettings(set));
      },
    ],
  });
  const pinning = (isPinned: boolean): Endpoint => [
    describe({
      summary: isPinned
        ? 'Puts a root before all others of its thread; three at most.'
        : 'Puts a pinned root back among the others.',
      tag: 'moderation',
      answers: { 204: 'Done, or done before.' },
    }),
    async (c) => {
      const act = await moderatorAct(deps, c);
      const { comment, changed } = await pinComment(storage, act, idOf(c), isPinned);
      if (changed) await announce(deps, act.site, comment.thread);
      return c.body(null, 204);
    },
  ];
  resource(app, `${base}/comments/:id/pin`, { POST: pinning(true), DELETE: pinning(false) });
  resource(app, `${base}/replies`, {
    POST: [
      describe({
        summary: 'Sends a comment by the site itself, published at once and marked as such.',
        tag: 'moderation',
        query,
        body: siteReplySchema,
        answers: { 201: 'Published.' },
        result: 'Receipt',
      }),
      async (c) => {
        const { act, value } = await moderatorSays(deps, c, siteReplySchema);
        const { comment, fresh } = await replyAsSite(storage, act, threadOf(c), value);
        if (fresh) await announceMove(deps, comment, { from: 'pending', to: 'published' });
        const { site: settings } = await deps.settings.of(storage, act.site);
        const receipt: Receipt = { comment: toOwn(comment, settings, act.now) };
        return c.json(receipt, 201);
      },
    ],
  });
}
