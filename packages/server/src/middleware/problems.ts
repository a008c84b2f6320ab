import type { Problem } from '@placet/protocol';
import type { Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Logger } from 'pino';
import { problem } from '@placet/protocol';
import { ProblemError } from '../domain/problem-error.js';
import { CursorError } from '../storage/ports.js';
import type { AppEnv } from '../app-deps.js';

/** Answers with a problem document (RFC 9457). */
export function answerProblem(c: Context, document: Problem): Response {
  if (document.retryAfter !== undefined) c.header('Retry-After', String(document.retryAfter));
  c.header('Cache-Control', 'no-store');
  c.header('ETag', undefined);
  return c.body(JSON.stringify(document), document.status as ContentfulStatusCode, {
    'Content-Type': 'application/problem+json',
  });
}

/** Makes every failure of the application a problem document, and logs those that are its own. */
export function installProblems(app: Hono<AppEnv>, log: Logger): void {
  app.notFound((c) => answerProblem(c, problem('not_found')));
  app.onError((error, c) => {
    if (error instanceof ProblemError) return answerProblem(c, error.problem);
    if (error instanceof CursorError) {
      const errors = [{ field: 'after', code: 'invalid' as const }];
      return answerProblem(c, problem('invalid', { errors }));
    }
    // The stack says where; what was sent stays out of the log.
    log.error({ method: c.req.method, path: c.req.path, stack: error.stack }, 'internal error');
    return answerProblem(c, problem('internal'));
  });
}
