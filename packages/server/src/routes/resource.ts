import type { Handler, Hono, MiddlewareHandler } from 'hono';
import { problem } from '@placet/protocol';
import { answerProblem } from '../middleware/problems.js';
import type { AppEnv } from '../app-deps.js';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One method of a resource: what it does, in words for the interface's description, and how. */
export type Endpoint = readonly [description: MiddlewareHandler, handler: Handler<AppEnv>];

/** Everything that one address answers to; any other method is told which ones there are. */
export function resource(
  app: Hono<AppEnv>,
  path: string,
  handlers: Partial<Record<Method, Endpoint>>,
): void {
  for (const [method, [description, handler]] of Object.entries(handlers)) {
    app.on(method, [path], description, handler);
  }
  const allow = Object.keys(handlers).join(', ');
  app.all(path, (c) => {
    c.header('Allow', allow);
    return answerProblem(c, problem('method_not_allowed', { detail: `Expected ${allow}.` }));
  });
}
