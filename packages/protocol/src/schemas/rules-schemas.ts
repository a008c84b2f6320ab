import * as v from 'valibot';
import type { DryRun, RulesDocument } from '../rules.js';
import type { SettingsDocument } from '../settings.js';
import { stateSchema } from './comment-schemas.js';
import { reasonSchema } from './moderation-schemas.js';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const values = v.record(v.string(), v.union([v.boolean(), v.number(), v.string()]));
const outcome = v.picklist(['publish', 'hold', 'spam', 'trash', 'reject']);

/** What `GET` and `PUT …/moderation/rules` answer. */
export const rulesDocumentSchema: v.GenericSchema<unknown, RulesDocument> = v.object({
  version: whole,
  rules: values,
  defaults: values,
  history: v.array(v.object({ version: whole, moderator: v.string(), at: whole })),
});

/** What `GET` and `PUT …/moderation/settings` answer. */
export const settingsDocumentSchema: v.GenericSchema<unknown, SettingsDocument> = v.object({
  version: whole,
  settings: values,
  defaults: values,
  history: v.array(v.object({ version: whole, moderator: v.string(), at: whole })),
});

/** What `POST …/moderation/rules/dry-run` answers. */
export const dryRunResultSchema: v.GenericSchema<unknown, DryRun> = v.object({
  looked: whole,
  changed: whole,
  moves: v.array(v.object({ from: outcome, to: outcome, comments: whole })),
  samples: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      excerpt: v.string(),
      createdAt: whole,
      state: stateSchema,
      from: outcome,
      to: outcome,
      reasons: v.array(reasonSchema),
    }),
  ),
});
