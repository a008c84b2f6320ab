import type { Hono } from 'hono';
import type { AppDeps, AppEnv } from '../app-deps.js';
import { threadTopic } from '../live/hub.js';
import { siteOf, threadOf } from '../middleware/parameters.js';
import { eventStream, streamPlace } from './event-stream.js';
import { describe } from './describe.js';
import { resource } from './resource.js';

/** Live updates of a thread: `change` events that carry its version, one at once and one for each change. */
export function eventRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  resource(app, '/v1/sites/:site/events', {
    GET: [
      describe({
        summary:
          'Server-sent events: `change`, with the version of the thread, at once and after each change.',
        tag: 'comments',
        query: { thread: 'The key of the thread.' },
        type: 'text/event-stream',
        answers: { 200: 'A stream; 503 while too many are open.' },
      }),
      async (c) => {
        const site = siteOf(c);
        const thread = threadOf(c);
        const { version } = await deps.storage.comments.thread(site, thread);
        return eventStream(c, {
          closing: deps.closing,
          enter: () => streamPlace(deps.streams, deps.guard.nameOf(deps.addressOf(c))),
          open: (send) => {
            // Whoever reconnects learns at once whether anything was missed.
            send('change', { thread, version });
            return deps.hub.subscribe(threadTopic(site, thread), (event) => send('change', event));
          },
        });
      },
    ],
  });
}
