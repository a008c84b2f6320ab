import { type ReportReceipt, type Reports, reportSchema, revealSchema } from '@placet/protocol';
import type { Hono } from 'hono';
import type { AppDeps, AppEnv } from '../app-deps.js';
import { ProblemError } from '../domain/problem-error.js';
import { reportComment, toReceipt, toReportItem } from '../domain/report-comment.js';
import { queueTopic } from '../live/hub.js';
import { revealEnvelope, revealReporter } from '../domain/reveal-email.js';
import { canMail } from '../mail/can-mail.js';
import { readJson } from '../middleware/json-body.js';
import { idOf, siteOf } from '../middleware/parameters.js';
import { describe } from './describe.js';
import { moderatorAct, moderatorSays } from './moderator-act.js';
import { resource } from './resource.js';

/** Notices about comments by anybody, as DSA art. 16 wants them: sent, confirmed, decided on, answered. */
export function reportRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  const { storage } = deps;
  resource(app, '/v1/sites/:site/comments/:id/reports', {
    POST: [
      describe({
        summary:
          'Reports a published comment, without an account; the same report may be sent any number of times.',
        tag: 'comments',
        body: reportSchema,
        answers: { 201: 'Received: the confirmation, and where its outcome can be asked for.' },
        result: 'ReportReceipt',
      }),
      async (c) => {
        const site = siteOf(c);
        const id = idOf(c);
        const { value } = await readJson(c, reportSchema);
        if (!(await storage.reports.find(site, value.id))) {
          const seconds = await deps.guard.spend(deps.addressOf(c), 'report');
          if (seconds !== undefined) {
            throw new ProblemError('rate_limited', { retryAfter: seconds });
          }
        }
        const report = await reportComment(deps, site, id, value);
        deps.hub.publish(queueTopic(site), undefined);
        c.header('Cache-Control', 'no-store');
        return c.json(toReceipt(report, await canMail(deps, site)) satisfies ReportReceipt, 201);
      },
    ],
  });
  resource(app, '/v1/sites/:site/reports/:id', {
    GET: [
      describe({
        summary: 'What became of a report, for whoever knows its id.',
        tag: 'comments',
        answers: { 200: 'The confirmation, with the outcome once there is one.' },
        result: 'ReportReceipt',
      }),
      async (c) => {
        const site = siteOf(c);
        const report = await storage.reports.find(site, idOf(c));
        if (!report) throw new ProblemError('not_found');
        c.header('Cache-Control', 'no-store');
        return c.json(toReceipt(report, await canMail(deps, site)) satisfies ReportReceipt);
      },
    ],
  });
  resource(app, '/v1/sites/:site/moderation/comments/:id/reports', {
    GET: [
      describe({
        summary: 'The reports about one comment, open ones and those that were decided on.',
        tag: 'moderation',
        answers: { 200: 'Reports, oldest first.' },
        result: 'Reports',
      }),
      async (c) => {
        const { site } = await moderatorAct(deps, c);
        const reports = await storage.reports.ofComment(site, idOf(c));
        return c.json({ items: reports.map(toReportItem) } satisfies Reports);
      },
    ],
  });
  resource(app, '/v1/sites/:site/moderation/reports/:id/email', {
    POST: [
      describe({
        summary: 'Opens the address of whoever reported; the reason goes into the audit log.',
        tag: 'moderation',
        body: revealSchema,
        answers: { 200: 'The address.' },
        result: 'RevealedEmail',
      }),
      async (c) => {
        const { act, value } = await moderatorSays(deps, c, revealSchema);
        const email = await revealReporter(storage, deps.keys, act, idOf(c), value.reason);
        return c.json({ email });
      },
    ],
  });
  resource(app, '/v1/sites/:site/moderation/reports/:id/envelope', {
    POST: [
      describe({
        summary:
          'The sealed address of whoever reported, for a browser that holds its key; the reason goes into the audit log.',
        tag: 'moderation',
        body: revealSchema,
        answers: { 200: 'The envelope.' },
        result: 'Envelope',
      }),
      async (c) => {
        const { act, value } = await moderatorSays(deps, c, revealSchema);
        return c.json(await revealEnvelope(storage, act, 'report', idOf(c), value.reason));
      },
    ],
  });
}
