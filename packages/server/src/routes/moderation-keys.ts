import {
  envelopesRequestSchema,
  keyIdSchema,
  type Keys,
  newOwnerKeySchema,
  resealSchema,
  wrapForSomebodySchema,
} from '@placet/protocol';
import type { Hono } from 'hono';
import { safeParse } from 'valibot';
import type { AppContext, AppDeps, AppEnv } from '../app-deps.js';
import { putResealed, readEnvelopes, resealHere } from '../domain/envelopes.js';
import { addOwnerKey, keepWrapped, readKeys } from '../domain/keys.js';
import { ProblemError } from '../domain/problem-error.js';
import { moderatorOf } from '../middleware/moderator.js';
import { siteOf } from '../middleware/parameters.js';
import { describe } from './describe.js';
import { moderatorAct, moderatorSays } from './moderator-act.js';
import { resource } from './resource.js';

/** Two hundred envelopes. */
const mostOctets = 200 * 1024;

/** The keys that addresses are sealed to: who holds them, wrapped copies, and sealing anew. */
export function moderationKeyRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  const { storage, keys } = deps;
  const base = '/v1/sites/:site/moderation';
  const listed = async (c: AppContext): Promise<Keys> =>
    readKeys(storage, keys, await moderatorOf(deps, c, siteOf(c)));

  resource(app, `${base}/keys`, {
    GET: [
      describe({
        summary: 'The keys that addresses are sealed to, and the wrapped copies of who asks.',
        tag: 'moderation',
        answers: { 200: 'The keys, the newest first.' },
        result: 'Keys',
      }),
      async (c) => c.json(await listed(c)),
    ],
    POST: [
      describe({
        summary:
          'Keeps a key that was made in the owner’s browser; addresses are sealed to it from now on. For owners.',
        tag: 'moderation',
        body: newOwnerKeySchema,
        answers: { 200: 'The keys.' },
        result: 'Keys',
      }),
      async (c) => {
        const { act, value } = await moderatorSays(deps, c, newOwnerKeySchema, { asked: 'owner' });
        await addOwnerKey(storage, deps.keys, act, value);
        return c.json(await listed(c));
      },
    ],
  });
  resource(app, `${base}/keys/:key/wrapped`, {
    PUT: [
      describe({
        summary:
          'Keeps a wrapped copy of an owner’s key: one’s own, the recovery sheet’s, or one for somebody else.',
        tag: 'moderation',
        body: wrapForSomebodySchema,
        answers: { 200: 'The keys.' },
        result: 'Keys',
      }),
      async (c) => {
        const { act, value } = await moderatorSays(deps, c, wrapForSomebodySchema);
        await keepWrapped(storage, act, keyOf(c), value);
        return c.json(await listed(c));
      },
    ],
  });
  resource(app, `${base}/keys/reseal`, {
    POST: [
      describe({
        summary:
          'Seals to the current key what this server can open and was sealed to others. For owners.',
        tag: 'moderation',
        answers: { 200: 'What became of them.' },
        result: 'ResealResult',
      }),
      async (c) => {
        const act = await moderatorAct(deps, c, 'owner');
        return c.json(await resealHere(storage, keys, act, c.req.raw.signal));
      },
    ],
  });
  resource(app, `${base}/envelopes`, {
    POST: [
      describe({
        summary:
          'Sealed addresses of one key, 200 at a time, for a browser that can open them; the reason goes into the audit log.',
        tag: 'moderation',
        body: envelopesRequestSchema,
        answers: { 200: 'The envelopes.' },
        result: 'Envelopes',
      }),
      async (c) => {
        const { act, value } = await moderatorSays(deps, c, envelopesRequestSchema);
        return c.json(await readEnvelopes(storage, act, value));
      },
    ],
    PUT: [
      describe({
        summary:
          'Puts envelopes that were sealed anew in the place of old ones, 200 at a time. For owners.',
        tag: 'moderation',
        body: resealSchema,
        answers: { 200: 'What became of them.' },
        result: 'ResealResult',
      }),
      async (c) => {
        const { act, value } = await moderatorSays(deps, c, resealSchema, {
          asked: 'owner',
          mostOctets,
        });
        return c.json(await putResealed(storage, keys, act, value.envelopes));
      },
    ],
  });
}

function keyOf(c: AppContext): string {
  const key = safeParse(keyIdSchema, c.req.param('key'));
  if (!key.success) throw new ProblemError('not_found');
  return key.output;
}
