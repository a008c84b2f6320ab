import { type ModeratorSession, signInSchema } from '@placet/protocol';
import type { Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import type { AppContext, AppDeps, AppEnv } from '../app-deps.js';
import { signIn, signOut } from '../domain/sign-in.js';
import { readJson } from '../middleware/json-body.js';
import { cookieName, moderatorOf } from '../middleware/moderator.js';
import { siteOf } from '../middleware/parameters.js';
import { describe } from './describe.js';
import { resource } from './resource.js';
import { hashToken, newToken } from './tokens.js';

/** Signing in with a one-time link, and out again. */
export function moderationSessionRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  const cookie = (c: AppContext, token: string, expiresAt: number): void => {
    setCookie(c, cookieName(deps.url), token, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      secure: deps.url.startsWith('https:'),
      expires: new Date(expiresAt),
    });
  };
  resource(app, '/v1/sites/:site/moderation/session', {
    POST: [
      describe({
        summary: 'Signs in with the token of a one-time link; the session is a cookie.',
        tag: 'moderation',
        body: signInSchema,
        answers: { 200: 'Who is signed in.' },
        result: 'ModeratorSession',
      }),
      async (c) => {
        const site = siteOf(c);
        const { value } = await readJson(c, signInSchema);
        const token = newToken();
        const hashes = { invite: hashToken(value.invite), session: hashToken(token) };
        const session = await signIn(deps.storage, site, hashes, deps.now());
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
        const { moderator, expiresAt } = await moderatorOf(deps, c, siteOf(c));
        return c.json({ moderator, expiresAt } satisfies ModeratorSession);
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
        await signOut(deps.storage, session, deps.now());
        deleteCookie(c, cookieName(deps.url), {
          path: '/',
          secure: deps.url.startsWith('https:'),
        });
        return c.body(null, 204);
      },
    ],
  });
}
