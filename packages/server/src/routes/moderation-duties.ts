import { complaintAnswerSchema, type Complaints, type Transparency } from '@placet/protocol';
import type { Hono } from 'hono';
import type { AppDeps, AppEnv } from '../app-deps.js';
import { answerComplaint, toItem } from '../domain/complaints.js';
import { exportStatements, readStatements } from '../domain/statements.js';
import { idOf, limitOf, yearOf } from '../middleware/parameters.js';
import { describe } from './describe.js';
import { moderatorAct, moderatorSays } from './moderator-act.js';
import { resource } from './resource.js';
import { streamLines } from './stream-lines.js';

const most = 200;

/** What the Digital Services Act asks of a site that takes comments away. */
export function moderationDutyRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  const { storage } = deps;
  const base = '/v1/sites/:site/moderation';
  resource(app, `${base}/statements`, {
    GET: [
      describe({
        summary: 'The statements of reasons that stand, newest first.',
        tag: 'moderation',
        query: { 'limit?': 'How many, 200 at most.', 'after?': 'The `next` of the page before.' },
        answers: { 200: 'Statements.' },
        result: 'Statements',
      }),
      async (c) => {
        const { site } = await moderatorAct(deps, c);
        return c.json(await readStatements(storage, site, limitOf(c, most), c.req.query('after')));
      },
    ],
  });
  resource(app, `${base}/statements/export`, {
    GET: [
      describe({
        summary:
          'Every statement of reasons that stands, a line each, in the form of the Commission’s transparency database.',
        tag: 'moderation',
        type: 'application/x-ndjson',
        answers: { 200: 'The statements.' },
      }),
      async (c) => {
        const { site } = await moderatorAct(deps, c);
        return streamLines(c, 'statements.ndjson', exportStatements(storage, site));
      },
    ],
  });
  resource(app, `${base}/transparency`, {
    GET: [
      describe({
        summary: 'The figures of a yearly report: notices, statements, complaints.',
        tag: 'moderation',
        query: { 'year?': 'A year of the common era, in UTC; this one by default.' },
        answers: { 200: 'The figures.' },
        result: 'Transparency',
      }),
      async (c) => {
        const { site, now } = await moderatorAct(deps, c);
        const year = yearOf(c, new Date(now).getUTCFullYear());
        const [from, to] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
        const figures = await storage.duties.figures(site, from, to);
        return c.json({ year, ...figures } satisfies Transparency);
      },
    ],
  });
  resource(app, `${base}/complaints`, {
    GET: [
      describe({
        summary: 'What authors say against decisions: open complaints first, the oldest first.',
        tag: 'moderation',
        answers: { 200: 'Complaints.' },
        result: 'Complaints',
      }),
      async (c) => {
        const { site } = await moderatorAct(deps, c);
        const complaints = await storage.duties.complaints(site, most);
        return c.json({ items: complaints.map(toItem) } satisfies Complaints);
      },
    ],
  });
  resource(app, `${base}/complaints/:id`, {
    POST: [
      describe({
        summary: 'Ends a complaint with an answer to its author.',
        tag: 'moderation',
        body: complaintAnswerSchema,
        answers: { 200: 'The complaint now.' },
        result: 'ComplaintItem',
      }),
      async (c) => {
        const { act, value } = await moderatorSays(deps, c, complaintAnswerSchema);
        return c.json(await answerComplaint(storage, act, idOf(c), value));
      },
    ],
  });
}
