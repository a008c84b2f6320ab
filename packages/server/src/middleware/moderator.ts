import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { isAtLeast, problem, type Role } from '@placet/protocol';
import type { AppContext, AppDeps, AppEnv } from '../app-deps.js';
import { ProblemError } from '../domain/problem-error.js';
import { hashToken } from '../domain/tokens.js';
import type { StoredSession } from '../storage/people-ports.js';
import type { OriginCheck } from './origins.js';
import { answerProblem } from './problems.js';

/** When somebody was last seen is kept to the hour: nobody's evenings are of interest. */
const hourMs = 3_600_000;

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** The name of the session cookie; with the prefix, browsers themselves insist on https and on this very host. */
export function cookieName(url: string): string {
  return url.startsWith('https:') ? '__Host-placet-session' : 'placet-session';
}

/**
 * Finds the moderator's session of a request.
 *
 * @throws ProblemError `sign_in_required`
 */
export async function moderatorOf(
  { storage, now, url }: Pick<AppDeps, 'storage' | 'now' | 'url'>,
  c: AppContext,
  site: string,
): Promise<StoredSession> {
  const session = await openSession({ storage, now, url }, c, site);
  if (!session) throw new ProblemError('sign_in_required');
  if (now() - session.seenAt >= hourMs) await storage.sessions.saw(site, session.hash, now());
  return session;
}

/** The session that a request's cookie opens, if any. */
export async function openSession(
  { storage, now, url }: Pick<AppDeps, 'storage' | 'now' | 'url'>,
  c: AppContext,
  site: string,
): Promise<StoredSession | undefined> {
  const token = getCookie(c, cookieName(url));
  return token ? storage.sessions.session(site, hashToken(token), now()) : undefined;
}

/** @throws ProblemError `role_required` where somebody's role is not enough. */
export function allow(role: Role, asked: Role): void {
  if (isAtLeast(role, asked)) return;
  throw new ProblemError('role_required', { detail: `Expected the role ${asked}, not ${role}.` });
}

/**
 * Keeps other sites' pages away from what a moderator's cookie can do.
 *
 * The cookie is `SameSite=Strict` already; besides, whatever changes something must come from one of our own pages or
 * from a listed origin, which may also read with credentials.
 */
export function moderatorsOnly(mayModerate: OriginCheck): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    c.header('Cache-Control', 'no-store');
    c.header('Cross-Origin-Resource-Policy', 'same-origin');
    c.header('Vary', 'Origin');
    const origin = c.req.header('Origin');
    const listed = origin !== undefined && (await mayModerate(c, origin));
    if (listed) {
      c.header('Access-Control-Allow-Origin', origin);
      c.header('Access-Control-Allow-Credentials', 'true');
    }
    if (c.req.method === 'OPTIONS' && c.req.header('Access-Control-Request-Method')) {
      if (!listed) return answerProblem(c, problem('origin_forbidden'));
      c.header('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE');
      c.header('Access-Control-Allow-Headers', 'Content-Type');
      c.header('Access-Control-Max-Age', '7200');
      return c.body(null, 204);
    }
    const fromUs = listed || c.req.header('Sec-Fetch-Site') === 'same-origin';
    if (!safe.has(c.req.method) && !fromUs) throw new ProblemError('origin_forbidden');
    return next();
  };
}
