import type { Handler, Hono } from 'hono';
import { problem } from '@placet/protocol';
import { answerProblem } from '../middleware/problems.js';
import type { AppEnv } from '../app-deps.js';

type Method = 'GET' | 'POST' | 'DELETE';

/** Everything that one address answers to; any other method is told which ones there are. */
export function resource(
  app: Hono<AppEnv>,
  path: string,
  handlers: Partial<Record<Method, Handler<AppEnv>>>,
): void {
  for (const [method, handler] of Object.entries(handlers)) {
    app.on(method, [path], handler);
  }
  const allow = Object.keys(handlers).join(', ');
  app.all(path, (c) => {
    c.header('Allow', allow);
    return answerProblem(c, problem('method_not_allowed', { detail: `Expected ${allow}.` }));
  });
}
