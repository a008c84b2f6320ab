import { decisionRequestSchema, revealSchema, type View } from '@placet/protocol';
import type { Hono } from 'hono';
import type { AppContext, AppDeps, AppEnv } from '../app-deps.js';
import { type Act, type Decided, decideOn, readQueue, undo } from '../domain/moderate.js';
import { ProblemError } from '../domain/problem-error.js';
import { revealEmail, revealEnvelope } from '../domain/reveal-email.js';
import { queueTopic, threadTopic } from '../live/hub.js';
import { streamSlots } from '../live/stream-slots.js';
import { moderatorOf } from '../middleware/moderator.js';
import { moderatorAct, moderatorSays } from './moderator-act.js';
import { choiceOf, filterOf, idOf, limitOf, siteOf } from '../middleware/parameters.js';
import { eventStream, streamPlace } from './event-stream.js';
import { describe } from './describe.js';
import { resource } from './resource.js';

const views: readonly [View, ...View[]] = ['pending', 'published', 'spam', 'refused', 'trash'];
const most = 200;

/** The moderators' queue: reading it, deciding, taking back, looking at an address. */
export function moderationRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  const { storage } = deps;
  const base = '/v1/sites/:site/moderation';
  // Apart from the readers', who may be many; a moderator has a few pages open.
  const streams = streamSlots(1000, 10);

  const actOf = (c: AppContext): Promise<Act> => moderatorAct(deps, c);

  async function answer(c: AppContext, { site }: Act, decided: Decided): Promise<Response> {
    for (const thread of decided.threads) {
      const { version } = await storage.comments.thread(site, thread);
      deps.hub.publish(threadTopic(site, thread), { thread, version });
    }
    deps.hub.publish(queueTopic(site), undefined);
    return c.json(decided.result);
  }

  resource(app, `${base}/comments`, {
    GET: [
      describe({
        summary: 'One page of a view, oldest first, with the counts of all views.',
        tag: 'moderation',
        query: {
          'view?': '`pending` (the default), `published`, `spam`, `refused` or `trash`.',
          'limit?': 'How many, 200 at most.',
          'thread?': 'Only under this page.',
          'author?': 'Only by this author id.',
          'reason?': 'Only those that this rule kept back, by its id.',
          'text?': 'Only with these characters in text, name or website, whatever their case.',
          'before?': 'Only written before this time, milliseconds since 1970.',
          'reported?': '`true`: only what readers reported and nobody has decided on.',
          'after?': 'The `next` of the page before.',
        },
        answers: { 200: 'A page.' },
        result: 'QueuePage',
      }),
      async (c) => {
        const { site, now } = await actOf(c);
        const query = {
          view: choiceOf(c, 'view', views),
          filter: filterOf(c),
          limit: limitOf(c, most),
          after: c.req.query('after'),
        };
        return c.json(await readQueue(storage, site, now, query));
      },
    ],
  });
  resource(app, `${base}/decisions`, {
    POST: [
      describe({
        summary:
          'Decides on up to 500 comments, or on all that match; those that changed since they were seen are left alone.',
        tag: 'moderation',
        body: decisionRequestSchema,
        answers: { 200: 'What became of each.' },
        result: 'DecisionResult',
      }),
      async (c) => {
        const { act, value } = await moderatorSays(deps, c, decisionRequestSchema);
        const { comments = [] } = value;
        if (new Set(comments.map(({ id }) => id)).size < comments.length) {
          throw new ProblemError('invalid', {
            detail: 'Expected each comment once.',
            errors: [{ field: 'comments', code: 'invalid' }],
          });
        }
        return answer(c, act, await decideOn(storage, act, value));
      },
    ],
  });
  resource(app, `${base}/decisions/:id/undo`, {
    POST: [
      describe({
        summary: 'Takes a decision back; that is a decision too.',
        tag: 'moderation',
        answers: { 200: 'What became of each.' },
        result: 'DecisionResult',
      }),
      async (c) => {
        const act = await actOf(c);
        return answer(c, act, await undo(storage, act, idOf(c)));
      },
    ],
  });
  resource(app, `${base}/comments/:id/email`, {
    POST: [
      describe({
        summary: 'Opens the address behind a comment; the reason goes into the audit log.',
        tag: 'moderation',
        body: revealSchema,
        answers: { 200: 'The address.' },
        result: 'RevealedEmail',
      }),
      async (c) => {
        const { act, value } = await moderatorSays(deps, c, revealSchema);
        return c.json({ email: await revealEmail(storage, deps.keys, act, idOf(c), value.reason) });
      },
    ],
  });
  resource(app, `${base}/comments/:id/envelope`, {
    POST: [
      describe({
        summary:
          'The sealed address behind a comment, for a browser that holds its key; the reason goes into the audit log.',
        tag: 'moderation',
        body: revealSchema,
        answers: { 200: 'The envelope.' },
        result: 'Envelope',
      }),
      async (c) => {
        const { act, value } = await moderatorSays(deps, c, revealSchema);
        return c.json(await revealEnvelope(storage, act, 'comment', idOf(c), value.reason));
      },
    ],
  });
  resource(app, `${base}/events`, {
    GET: [
      describe({
        summary: 'Server-sent events: `queue`, whenever the queue may have changed.',
        tag: 'moderation',
        type: 'text/event-stream',
        answers: { 200: 'A stream, which ends with the session; 503 while too many are open.' },
      }),
      async (c) => {
        const { site, hash } = await moderatorOf(deps, c, siteOf(c));
        const stays = async (): Promise<boolean> =>
          (await storage.sessions.session(site, hash, deps.now())) !== undefined;
        return eventStream(c, {
          closing: deps.closing,
          enter: () => streamPlace(streams, hash),
          stays,
          open: (send) =>
            deps.hub.subscribe(queueTopic(site), () => {
              send('queue', {});
            }),
        });
      },
    ],
  });
}
