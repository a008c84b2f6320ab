import { consentEntrySchema } from '@placet/protocol';
import type { Hono } from 'hono';
import type { AppDeps, AppEnv } from '../app-deps.js';
import { exportConsents, keepConsent } from '../domain/keep-consent.js';
import { ProblemError } from '../domain/problem-error.js';
import { readJson } from '../middleware/json-body.js';
import { siteOf } from '../middleware/parameters.js';
import { describe } from './describe.js';
import { moderatorAct } from './moderator-act.js';
import { resource } from './resource.js';
import { streamLines } from './stream-lines.js';

/** Proof of consent: it comes from visitors' browsers, and goes to the owner of the site. */
export function consentRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  resource(app, '/v1/sites/:site/consents', {
    POST: [
      describe({
        summary:
          'Keeps one decision about cookies as proof; the same one may be sent any number of times. No address is kept.',
        tag: 'consents',
        body: consentEntrySchema,
        answers: { 200: 'It was kept before.', 201: 'It is kept.' },
        result: 'ConsentStored',
      }),
      async (c) => {
        const site = siteOf(c);
        const { value: entry } = await readJson(c, consentEntrySchema);
        const key = c.req.header('Idempotency-Key');
        if (key !== undefined && key !== entry.id) {
          throw new ProblemError('invalid', {
            detail: 'Expected the Idempotency-Key to be the id of the decision.',
            errors: [{ field: 'id', code: 'invalid' }],
          });
        }
        const { stored, fresh } = await keepConsent(deps.storage, site, entry, deps.now());
        c.header('Cache-Control', 'no-store');
        return c.json(stored, fresh ? 201 : 200);
      },
    ],
  });
  resource(app, '/v1/sites/:site/moderation/consents/export', {
    GET: [
      describe({
        summary:
          'Every decision about cookies in the order of its arrival, one JSON object a line, with the words it was given to.',
        tag: 'moderation',
        type: 'application/x-ndjson',
        answers: { 200: 'The decisions.' },
      }),
      async (c) => {
        const { site } = await moderatorAct(deps, c);
        return streamLines(c, 'consents.ndjson', exportConsents(deps.storage, site));
      },
    ],
  });
}
