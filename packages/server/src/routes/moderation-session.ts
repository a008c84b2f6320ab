import { type ModeratorSession, signInSchema } from '@placet/protocol';
import type { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { AppContext, AppDeps, AppEnv } from '../app-deps.js';
import { signInByPasskey, signInOptions } from '../domain/passkeys.js';
import { ProblemError } from '../domain/problem-error.js';
import { endSession, readSessions } from '../domain/sessions.js';
import { type NewSession, signInByLink, signOut } from '../domain/sign-in.js';
import { hashToken, newToken } from '../domain/tokens.js';
import { deviceOf } from '../middleware/device.js';
import { readJson } from '../middleware/json-body.js';
import { cookieName, moderatorOf } from '../middleware/moderator.js';
import { siteOf } from '../middleware/parameters.js';
import { describe } from './describe.js';
import { partyOf } from './party.js';
import { resource } from './resource.js';

/** Signing in with a one-time link or a passkey, and out again, here or elsewhere. */
export function moderationSessionRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  const { storage, guard, addressOf, now } = deps;
  const base = '/v1/sites/:site/moderation';
  const cookie = (c: AppContext, token: string, expiresAt: number): void => {
    setCookie(c, cookieName(deps.url), token, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      secure: deps.url.startsWith('https:'),
      expires: new Date(expiresAt),
    });
  };

  /**
   * Counts what was tried in vain, so that nobody tries for long. What is right is always let in: nobody can guess it,
   * and others of the same network must not keep its owner out.
   */
  async function guarded<T>(c: AppContext, signIn: () => Promise<T>): Promise<T> {
    try {
      return await signIn();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const retryAfter = await guard.spend(addressOf(c), 'sign-in');
      throw retryAfter === undefined ? error : new ProblemError('rate_limited', { retryAfter });
    }
  }

  resource(app, `${base}/session`, {
    POST: [
      describe({
        summary:
          'Signs in with the token of a one-time link or with a passkey; the session is a cookie.',
        tag: 'moderation',
        body: signInSchema,
        answers: { 200: 'Who is signed in.' },
        result: 'ModeratorSession',
      }),
      async (c) => {
        const site = siteOf(c);
        const { value } = await readJson(c, signInSchema);
        const token = newToken();
        const before = getCookie(c, cookieName(deps.url));
        const begun: NewSession = {
          site,
          hash: hashToken(token),
          former: before && hashToken(before),
          device: deviceOf(c),
          now: now(),
        };
        const session = await guarded(c, () =>
          value.invite === undefined
            ? signInByPasskey(storage, begun, partyOf(deps), value.passkey)
            : signInByLink(storage, begun, hashToken(value.invite)),
        );
        cookie(c, token, session.expiresAt);
        return c.json(session satisfies ModeratorSession);
      },
    ],
    GET: [
      describe({
        summary: 'Who is signed in.',
        tag: 'moderation',
        answers: { 200: 'Who is signed in.' },
        result: 'ModeratorSession',
      }),
      async (c) => {
        const { moderator, role, expiresAt } = await moderatorOf(deps, c, siteOf(c));
        return c.json({ moderator, role, expiresAt } satisfies ModeratorSession);
      },
    ],
    DELETE: [
      describe({
        summary: 'Signs out.',
        tag: 'moderation',
        answers: { 204: 'The session has ended.' },
      }),
      async (c) => {
        const session = await moderatorOf(deps, c, siteOf(c));
        await signOut(storage, session, now());
        deleteCookie(c, cookieName(deps.url), {
          path: '/',
          secure: deps.url.startsWith('https:'),
        });
        return c.body(null, 204);
      },
    ],
  });
  resource(app, `${base}/session/options`, {
    POST: [
      describe({
        summary: 'What a browser signs in with a passkey with: a challenge for five minutes.',
        tag: 'moderation',
        answers: { 200: 'The options (WebAuthn Level 3, PublicKeyCredentialRequestOptionsJSON).' },
        result: 'PasskeyOptions',
      }),
      async (c) => {
        const site = siteOf(c);
        return c.json(await signInOptions(storage, site, partyOf(deps), now()));
      },
    ],
  });
  resource(app, `${base}/sessions`, {
    GET: [
      describe({
        summary: 'Where one is signed in; an owner sees where everybody is.',
        tag: 'moderation',
        answers: { 200: 'The sessions, the one last seen first.' },
        result: 'Sessions',
      }),
      async (c) => {
        const session = await moderatorOf(deps, c, siteOf(c));
        return c.json(await readSessions(storage, session, now()));
      },
    ],
  });
  resource(app, `${base}/sessions/:session`, {
    DELETE: [
      describe({
        summary: 'Ends a session, on whatever device it is.',
        tag: 'moderation',
        answers: { 204: 'The session has ended.' },
      }),
      async (c) => {
        const session = await moderatorOf(deps, c, siteOf(c));
        await endSession(storage, session, c.req.param('session') ?? '', now());
        return c.body(null, 204);
      },
    ],
  });
}
