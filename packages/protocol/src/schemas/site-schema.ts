import * as v from 'valibot';
import type { Site } from '../site.js';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What `GET /v1/sites/{site}` answers. */
export const siteSchema: v.GenericSchema<unknown, Site> = v.object({
  site: v.string(),
  locale: v.string(),
  key: v.nullable(
    v.object({
      id: v.string(),
      publicKey: v.string(),
      heldBy: v.picklist(['server', 'owner']),
    }),
  ),
  notice: v.object({
    controller: v.nullable(v.string()),
    contact: v.nullable(v.string()),
    policy: v.nullable(v.string()),
    retentionDays: count,
  }),
  moderation: v.picklist(['all', 'first', 'some']),
  nameRequired: v.boolean(),
  editMinutes: count,
  undoMinutes: count,
  votes: v.boolean(),
  replyMail: v.boolean(),
  work: v.boolean(),
});
