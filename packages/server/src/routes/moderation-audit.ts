import type { Hono } from 'hono';
import type { AppDeps, AppEnv } from '../app-deps.js';
import { exportAudit, readAudit } from '../domain/read-audit.js';
import { limitOf } from '../middleware/parameters.js';
import { describe } from './describe.js';
import { moderatorAct } from './moderator-act.js';
import { resource } from './resource.js';
import { streamLines } from './stream-lines.js';

const most = 100;

/** The audit log: to read, and to take away. Nothing here changes it. */
export function moderationAuditRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  const base = '/v1/sites/:site/moderation/audit';

  resource(app, base, {
    GET: [
      describe({
        summary: 'One page of the audit log, newest act first; a decision is one act.',
        tag: 'moderation',
        query: { 'limit?': 'How many, 100 at most.', 'after?': 'The `next` of the page before.' },
        answers: { 200: 'A page.' },
        result: 'AuditPage',
      }),
      async (c) => {
        const { site } = await moderatorAct(deps, c);
        return c.json(await readAudit(deps.storage, site, limitOf(c, most), c.req.query('after')));
      },
    ],
  });
  resource(app, `${base}/export`, {
    GET: [
      describe({
        summary:
          'The whole audit log, oldest first, one JSON object a line for each comment of each act: time, actor, state before and after, reason.',
        tag: 'moderation',
        type: 'application/x-ndjson',
        answers: { 200: 'The log.' },
      }),
      async (c) => {
        const { site } = await moderatorAct(deps, c);
        return streamLines(c, 'audit.ndjson', exportAudit(deps.storage, site));
      },
    ],
  });
}
