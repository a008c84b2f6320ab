import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../app-deps.js';
import { ProblemError } from '../domain/problem-error.js';
import type { OriginCheck } from './origins.js';

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD']);
// Chromium keeps a preflight for two hours at most, Firefox for a day.
const preflightSeconds = 86_400;

/**
 * Lets pages of any origin read, and pages of listed origins write.
 *
 * No cookie is involved, so `*` gives away nothing that the reader could not fetch anyway, and a CDN can hold one copy.
 * A write from elsewhere is refused when it comes, not in its preflight: so the page can read why.
 */
export function cors(mayWrite: OriginCheck): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    c.header('Access-Control-Allow-Origin', '*');
    const { method } = c.req;
    if (method === 'OPTIONS' && c.req.header('Access-Control-Request-Method') !== undefined) {
      c.header('Access-Control-Allow-Methods', 'GET, POST, PATCH, DELETE');
      c.header('Access-Control-Allow-Headers', 'Content-Type, Idempotency-Key, Placet-Proof');
      c.header('Access-Control-Max-Age', String(preflightSeconds));
      return c.body(null, 204);
    }
    c.header('Access-Control-Expose-Headers', 'ETag, Retry-After');
    const origin = c.req.header('Origin');
    if (!safe.has(method) && origin !== undefined && !(await mayWrite(c, origin))) {
      throw new ProblemError('origin_forbidden', {
        detail: `${origin} is not among the origins that may write to this site.`,
      });
    }
    return next();
  };
}
