import {
  digestWishSchema,
  invitePersonSchema,
  passkeyMadeSchema,
  type People,
  roleChangeSchema,
} from '@placet/protocol';
import type { Hono } from 'hono';
import type { AppContext, AppDeps, AppEnv } from '../app-deps.js';
import type { Act } from '../domain/moderate.js';
import { queueTopic } from '../live/hub.js';
import { addPasskey, passkeyOptions, readPasskeys, removePasskey } from '../domain/passkeys.js';
import { readDigest, wishDigest } from '../domain/moderator-digest.js';
import { changeRole, invitePerson, readPeople, removePerson, shutOut } from '../domain/people.js';
import { deviceOf } from '../middleware/device.js';
import { describe } from './describe.js';
import { moderatorAct, moderatorSays } from './moderator-act.js';
import { partyOf } from './party.js';
import { resource } from './resource.js';

/** The site's people, whom its owners let in, and the passkeys of each. */
export function moderationPeopleRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  const { storage } = deps;
  const base = '/v1/sites/:site/moderation';

  /** Pages that are open look again, and find that they may do less, or nothing any more. */
  async function told(c: AppContext, { site }: Act, changing: Promise<People>): Promise<Response> {
    const people = await changing;
    deps.hub.publish(queueTopic(site), undefined);
    return c.json(people);
  }

  resource(app, `${base}/people`, {
    GET: [
      describe({
        summary: 'Everybody who may moderate, with role, passkeys and sessions. For owners.',
        tag: 'moderation',
        answers: { 200: 'The people.' },
        result: 'People',
      }),
      async (c) => {
        const { site, now } = await moderatorAct(deps, c, 'owner');
        return c.json(await readPeople(storage, site, now));
      },
    ],
    POST: [
      describe({
        summary:
          'Lets somebody in, or in again: makes a link that signs them in, once, within a day. For owners.',
        tag: 'moderation',
        body: invitePersonSchema,
        answers: { 200: 'The token of the link, shown this once.' },
        result: 'Invitation',
      }),
      async (c) => {
        const { act, value } = await moderatorSays(deps, c, invitePersonSchema, { asked: 'owner' });
        return c.json(await invitePerson(storage, act, value));
      },
    ],
  });
  resource(app, `${base}/people/:name`, {
    PATCH: [
      describe({
        summary: 'Gives somebody another role; 409 for the last owner. For owners.',
        tag: 'moderation',
        body: roleChangeSchema,
        answers: { 200: 'The people.' },
        result: 'People',
      }),
      async (c) => {
        const { act, value } = await moderatorSays(deps, c, roleChangeSchema, { asked: 'owner' });
        return told(c, act, changeRole(storage, act, { name: nameOf(c), ...value }));
      },
    ],
    DELETE: [
      describe({
        summary:
          'Removes somebody: links, sessions and passkeys end at once; 409 for the last owner. For owners.',
        tag: 'moderation',
        answers: { 200: 'The people.' },
        result: 'People',
      }),
      async (c) => {
        const act = await moderatorAct(deps, c, 'owner');
        return told(c, act, removePerson(storage, act, nameOf(c)));
      },
    ],
  });
  resource(app, `${base}/people/:name/access`, {
    DELETE: [
      describe({
        summary:
          'Ends all that somebody comes in with: links, sessions and passkeys. A new link lets them in again. For owners.',
        tag: 'moderation',
        answers: { 200: 'The people.' },
        result: 'People',
      }),
      async (c) => {
        const act = await moderatorAct(deps, c, 'owner');
        return told(c, act, shutOut(storage, act, nameOf(c)));
      },
    ],
  });
  resource(app, `${base}/digest`, {
    GET: [
      describe({
        summary: 'Where, and how often at most, whoever asks is told by mail that something waits.',
        tag: 'moderation',
        answers: { 200: 'The wish.' },
        result: 'Digest',
      }),
      async (c) => c.json(await readDigest(storage, await moderatorAct(deps, c), deps.sendsMail)),
    ],
    PUT: [
      describe({
        summary: 'Sets it; 0 hours end it.',
        tag: 'moderation',
        body: digestWishSchema,
        answers: { 200: 'The wish.' },
        result: 'Digest',
      }),
      async (c) => {
        const { act, value } = await moderatorSays(deps, c, digestWishSchema, {
          asked: 'read-only',
        });
        return c.json(await wishDigest(storage, act, value, deps.sendsMail));
      },
    ],
  });
  resource(app, `${base}/passkeys`, {
    GET: [
      describe({
        summary: 'The passkeys of who asks.',
        tag: 'moderation',
        answers: { 200: 'The passkeys, the oldest first.' },
        result: 'Passkeys',
      }),
      async (c) => c.json(await readPasskeys(storage.passkeys, await moderatorAct(deps, c))),
    ],
    POST: [
      describe({
        summary: 'Keeps a passkey that a browser has made with the options.',
        tag: 'moderation',
        body: passkeyMadeSchema,
        answers: { 200: 'The passkeys.' },
        result: 'Passkeys',
      }),
      async (c) => {
        const { act, value } = await moderatorSays(deps, c, passkeyMadeSchema, {
          asked: 'read-only',
        });
        return c.json(await addPasskey(storage, act, partyOf(deps), value, deviceOf(c)));
      },
    ],
  });
  resource(app, `${base}/passkeys/options`, {
    POST: [
      describe({
        summary: 'What a browser makes a passkey with: a challenge for five minutes.',
        tag: 'moderation',
        answers: { 200: 'The options (WebAuthn Level 3, PublicKeyCredentialCreationOptionsJSON).' },
        result: 'PasskeyOptions',
      }),
      async (c) => {
        const act = await moderatorAct(deps, c, 'read-only');
        return c.json(await passkeyOptions(storage, act, partyOf(deps)));
      },
    ],
  });
  resource(app, `${base}/passkeys/:passkey`, {
    DELETE: [
      describe({
        summary: 'Forgets a passkey of who asks.',
        tag: 'moderation',
        answers: { 200: 'The passkeys.' },
        result: 'Passkeys',
      }),
      async (c) => {
        const act = await moderatorAct(deps, c, 'read-only');
        return c.json(await removePasskey(storage, act, c.req.param('passkey') ?? ''));
      },
    ],
  });
}

function nameOf(c: AppContext): string {
  // As it is: whoever was let in under an odd name can be removed under it.
  return c.req.param('name') ?? '';
}
