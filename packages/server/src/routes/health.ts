import { problem } from '@placet/protocol';
import type { Hono } from 'hono';
import type { AppDeps, AppEnv } from '../app-deps.js';
import { answerProblem } from '../middleware/problems.js';
import { describe } from './describe.js';
import { resource } from './resource.js';

/** For whoever runs the server: is it alive, can it work, how much does it do. */
export function healthRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  resource(app, '/healthz', {
    GET: [
      describe({
        summary: 'Whether the process is alive.',
        tag: 'operation',
        type: 'text/plain',
        answers: { 200: '`ok`' },
      }),
      (c) => c.text('ok'),
    ],
  });
  resource(app, '/readyz', {
    GET: [
      describe({
        summary: 'Whether the database answers.',
        tag: 'operation',
        type: 'text/plain',
        answers: { 200: '`ready`' },
      }),
      async (c) => {
        try {
          await deps.storage.ping();
        } catch {
          return answerProblem(
            c,
            problem('unavailable', { detail: 'The database does not answer.' }),
          );
        }
        return c.text('ready');
      },
    ],
  });
  resource(app, '/metrics', {
    GET: [
      describe({
        summary: 'Counts and durations for Prometheus.',
        tag: 'operation',
        type: 'text/plain',
        answers: { 200: 'Metrics.' },
      }),
      async (c) => {
        c.header('Content-Type', deps.metrics.contentType);
        return c.body(await deps.metrics.metrics());
      },
    ],
  });
}
