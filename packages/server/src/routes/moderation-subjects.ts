import { subjectSchema, type SubjectErasure } from '@placet/protocol';
import type { Hono } from 'hono';
import type { AppDeps, AppEnv } from '../app-deps.js';
import { readable } from '../domain/readable-subject.js';
import { eraseSubject, exportSubject } from '../domain/subjects.js';
import { announce } from '../live/announce.js';
import { queueTopic } from '../live/hub.js';
import { choiceOf } from '../middleware/parameters.js';
import { describe } from './describe.js';
import { moderatorSays } from './moderator-act.js';
import { resource } from './resource.js';

/** What data subjects may ask of a site (GDPR arts. 15, 17 and 20), for a moderator to do. */
export function moderationSubjectRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  const base = '/v1/sites/:site/moderation/subjects';
  resource(app, base, {
    POST: [
      describe({
        summary: 'All that is kept about an address or an author key, as a file to hand over.',
        tag: 'moderation',
        query: { 'format?': '`json` (the default), or `text` to read.' },
        body: subjectSchema,
        answers: { 200: 'The file.' },
        result: 'SubjectFile',
      }),
      async (c) => {
        const { act, value } = await moderatorSays(deps, c, subjectSchema);
        const format = choiceOf(c, 'format', ['json', 'text']);
        const file = await exportSubject(deps.storage, deps.keys, act, value);
        return format === 'json' ? c.json(file) : c.text(readable(file));
      },
    ],
  });
  resource(app, `${base}/erase`, {
    POST: [
      describe({
        summary:
          'Erases all that is kept about an address or an author key, for good; answers by others stay under a stub.',
        tag: 'moderation',
        body: subjectSchema,
        answers: { 200: 'How much that was.' },
        result: 'SubjectErasure',
      }),
      async (c) => {
        const { act, value } = await moderatorSays(deps, c, subjectSchema);
        const { threads, ...erased } = await eraseSubject(deps.storage, deps.keys, act, value);
        for (const thread of threads) await announce(deps, act.site, thread);
        deps.hub.publish(queueTopic(act.site), undefined);
        return c.json(erased satisfies SubjectErasure);
      },
    ],
  });
}
