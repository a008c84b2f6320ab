import {
  digestWishSchema,
  invitePersonSchema,
  passkeyMadeSchema,
  personNameSchema,
  roleChangeSchema,
} from '@placet/protocol';
import type { Hono } from 'hono';
import { safeParse } from 'valibot';
import type { AppContext, AppDeps, AppEnv } from '../app-deps.js';
import { addPasskey, passkeyOptions, readPasskeys, removePasskey } from '../domain/passkeys.js';
import { readDigest, wishDigest } from '../domain/moderator-digest.js';
import { changeRole, invitePerson, readPeople, removePerson } from '../domain/people.js';
import { ProblemError } from '../domain/problem-error.js';
import { deviceOf } from '../middleware/device.js';
import { readJson } from '../middleware/json-body.js';
import { describe } from './describe.js';
import { moderatorAct } from './moderator-act.js';
import { partyOf } from './party.js';
import { resource } from './resource.js';

/** The site's people, whom its owners let in, and the passkeys of each. */
export function moderationPeopleRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  const { storage } = deps;
  const base = '/v1/sites/:site/moderation';
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
        const act = await moderatorAct(deps, c, 'owner');
        const { value } = await readJson(c, invitePersonSchema);
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
        const act = await moderatorAct(deps, c, 'owner');
        const { value } = await readJson(c, roleChangeSchema);
        return c.json(await changeRole(storage, act, { name: nameOf(c), ...value }));
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
        return c.json(await removePerson(storage, act, nameOf(c)));
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
        const act = await moderatorAct(deps, c);
        const { value } = await readJson(c, digestWishSchema);
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
        const act = await moderatorAct(deps, c, 'read-only');
        const { value } = await readJson(c, passkeyMadeSchema);
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
  const name = safeParse(personNameSchema, c.req.param('name'));
  if (!name.success) throw new ProblemError('not_found');
  return name.output;
}
