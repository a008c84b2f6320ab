import type { MiddlewareHandler } from 'hono';
import { ProblemError } from '../domain/problem-error.js';
import type { AppContext, AppDeps, AppEnv } from '../app-deps.js';
import { siteOf } from './parameters.js';
import { openSession } from './moderator.js';
import type { ClientAddress } from './client-address.js';
import type { NetworkGuard } from './network-guard.js';

/** Refuses what comes too fast from one network. Writes count ten times as much as reads. */
export function rateLimit(
  guard: NetworkGuard,
  addressOf: ClientAddress,
): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    pass(await guard.delay(addressOf(c), kindOf(c)));
    await next();
  };
}

/**
 * The same for moderators, each counted alone: what others of their network send must not stop their work. Where nobody
 * is signed in nothing is written, and whoever has a link must be able to come in.
 */
export function rateLimitModerators(
  deps: Pick<AppDeps, 'storage' | 'now' | 'url' | 'guard' | 'addressOf'>,
): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const session = await openSession(deps, c, siteOf(c));
    pass(
      session
        ? await deps.guard.delaySession(session.hash)
        : await deps.guard.delay(deps.addressOf(c), 'read'),
    );
    await next();
  };
}

function kindOf(c: AppContext): 'read' | 'write' {
  return c.req.method === 'GET' || c.req.method === 'HEAD' ? 'read' : 'write';
}

function pass(retryAfter: number | undefined): void {
  if (retryAfter !== undefined) throw new ProblemError('rate_limited', { retryAfter });
}
