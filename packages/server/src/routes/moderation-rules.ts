import { dryRunSchema, saveRulesSchema } from '@placet/protocol';
import type { Hono } from 'hono';
import type { AppDeps, AppEnv } from '../app-deps.js';
import { dryRun } from '../domain/dry-run.js';
import { compileGiven, readRules, saveRules } from '../domain/edit-rules.js';
import { exportLearning, resetLearning } from '../domain/learning-report.js';
import { describe } from './describe.js';
import { moderatorAct, moderatorSays } from './moderator-act.js';
import { resource } from './resource.js';
import { streamLines } from './stream-lines.js';

/** Lists of a hundred thousand words fit. */
const mostOctets = 2_097_152;

/** The rules: reading, trying and saving them; and what was learned: taking it away, forgetting it. */
export function moderationRulesRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  const base = '/v1/sites/:site/moderation';
  const { storage, rules } = deps;

  resource(app, `${base}/rules`, {
    GET: [
      describe({
        summary: 'The rules that hold, their defaults, and who saved them.',
        tag: 'moderation',
        answers: { 200: 'The rules.' },
        result: 'RulesDocument',
      }),
      async (c) => {
        const { site } = await moderatorAct(deps, c);
        return c.json(await readRules(storage, rules, site));
      },
    ],
    PUT: [
      describe({
        summary:
          'Saves the rules as a new version; 409 when somebody else saved since. For owners.',
        tag: 'moderation',
        body: saveRulesSchema,
        answers: { 200: 'The rules.' },
        result: 'RulesDocument',
      }),
      async (c) => {
        const { act, value } = await moderatorSays(deps, c, saveRulesSchema, {
          asked: 'owner',
          mostOctets,
        });
        return c.json(await saveRules(storage, rules, act, value));
      },
    ],
  });
  resource(app, `${base}/rules/dry-run`, {
    POST: [
      describe({
        summary: 'What other rules would have made of the newest 1,000 comments. Changes nothing.',
        tag: 'moderation',
        body: dryRunSchema,
        answers: { 200: 'What would have become of them.' },
        result: 'DryRun',
      }),
      async (c) => {
        const {
          act: { site },
          value,
        } = await moderatorSays(deps, c, dryRunSchema, { asked: 'read-only', mostOctets });
        const held = (await rules.of(storage, site)).compiled;
        return c.json(await dryRun(storage, site, held, compileGiven(value.rules)));
      },
    ],
  });
  resource(app, `${base}/learning`, {
    GET: [
      describe({
        summary: 'All that was learned from decisions, as JSON lines: the counts, then each token.',
        tag: 'moderation',
        type: 'application/x-ndjson',
        answers: { 200: 'What was learned.' },
      }),
      async (c) => {
        const { site } = await moderatorAct(deps, c);
        return streamLines(c, 'learning.ndjson', exportLearning(storage, site));
      },
    ],
    DELETE: [
      describe({
        summary: 'Forgets all that was learned; the audit log says who wanted it. For owners.',
        tag: 'moderation',
        answers: { 204: 'It is forgotten.' },
      }),
      async (c) => {
        await resetLearning(storage, await moderatorAct(deps, c, 'owner'));
        return c.body(null, 204);
      },
    ],
  });
}
