import type { MiddlewareHandler } from 'hono';
import { ProblemError } from '../domain/problem-error.js';
import type { AppEnv } from '../app-deps.js';
import type { ClientAddress } from './client-address.js';
import type { NetworkGuard } from './network-guard.js';

/** Refuses what comes too fast from one network. Writes count ten times as much as reads. */
export function rateLimit(
  guard: NetworkGuard,
  addressOf: ClientAddress,
): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const kind = c.req.method === 'GET' || c.req.method === 'HEAD' ? 'read' : 'write';
    const seconds = await guard.delay(addressOf(c), kind);
    if (seconds !== undefined) throw new ProblemError('rate_limited', { retryAfter: seconds });
    await next();
  };
}
