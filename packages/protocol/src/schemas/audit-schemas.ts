import * as v from 'valibot';
import type { AuditAct, AuditPage } from '../audit.js';
import { stateSchema } from './comment-schemas.js';

const time = v.pipe(v.number(), v.integer());

/** One act in the audit log. */
export const auditActSchema: v.GenericSchema<unknown, AuditAct> = v.object({
  id: v.string(),
  at: time,
  actor: v.string(),
  action: v.string(),
  decision: v.nullable(v.string()),
  comments: v.pipe(v.number(), v.integer(), v.minValue(0)),
  about: v.nullable(v.object({ id: v.string(), name: v.string(), excerpt: v.string() })),
  before: v.nullable(stateSchema),
  after: v.nullable(stateSchema),
  note: v.nullable(v.string()),
  undoneAt: v.nullable(time),
});

/** What `GET …/moderation/audit` answers. */
export const auditPageSchema: v.GenericSchema<unknown, AuditPage> = v.object({
  items: v.array(auditActSchema),
  next: v.nullable(v.string()),
});
