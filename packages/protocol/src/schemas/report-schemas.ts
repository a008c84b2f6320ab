import * as v from 'valibot';
import { reportCategories } from '../report-categories.js';
import type { ReportItem, ReportReceipt, Reports } from '../report.js';

const time = v.pipe(v.number(), v.integer());
const outcome = v.picklist(['open', 'removed', 'kept']);

/** What `POST …/comments/{id}/reports` and `GET …/reports/{id}` answer. */
export const reportReceiptSchema: v.GenericSchema<unknown, ReportReceipt> = v.object({
  id: v.string(),
  comment: v.string(),
  receivedAt: time,
  outcome,
  decidedAt: v.nullable(time),
  message: v.nullable(v.string()),
  mailed: v.boolean(),
});

/** What moderators see of a report. */
export const reportEntries: {
  readonly [Key in keyof ReportItem]: v.GenericSchema<unknown, ReportItem[Key]>;
} = {
  id: v.string(),
  category: v.picklist(reportCategories),
  reason: v.string(),
  name: v.nullable(v.string()),
  hasEmail: v.boolean(),
  locale: v.nullable(v.string()),
  receivedAt: time,
  outcome,
  decidedAt: v.nullable(time),
  message: v.nullable(v.string()),
};

/** What `GET …/moderation/comments/{id}/reports` answers. */
export const reportsSchema: v.GenericSchema<unknown, Reports> = v.object({
  items: v.array(v.object(reportEntries)),
});
