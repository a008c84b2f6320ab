import type { MiddlewareHandler } from 'hono';

/**
 * Headers that are the same for every answer. They are set before the handler runs: touching an answer afterwards
 * costs most of the throughput.
 */
export const fixedHeaders: MiddlewareHandler = async (c, next) => {
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'strict-origin-when-cross-origin');
  await next();
};

/** Headers of the interface for programs: no page, no frame, nothing to run. */
export const apiHeaders: MiddlewareHandler = async (c, next) => {
  c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  c.header('Cross-Origin-Resource-Policy', 'cross-origin');
  await next();
};
