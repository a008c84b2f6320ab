import * as v from 'valibot';
import {
  type ComplaintItem,
  type ComplaintReceipt,
  type Complaints,
  type ExportedComplaint,
  type Statement,
  statementCategories,
  type StatementItem,
  type Statements,
  type Transparency,
} from '../statement.js';
import type { SubjectErasure } from '../subject.js';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.number(), v.integer());

/** What a statement of reasons says. */
const statement = {
  id: v.string(),
  ground: v.picklist(['terms', 'law']),
  clause: v.string(),
  facts: v.string(),
  category: v.picklist(statementCategories),
  restriction: v.picklist(['removed', 'disabled']),
  foundByRule: v.boolean(),
  reported: v.boolean(),
  decidedAt: time,
  complainUntil: time,
};

/** A statement of reasons, as the author gets it. */
export const statementSchema: v.GenericSchema<unknown, Statement> = v.object(statement);

/** A statement of reasons, as moderators look at it. */
export const statementItemSchema: v.GenericSchema<unknown, StatementItem> = v.object({
  ...statement,
  comment: v.string(),
  excerpt: v.string(),
});

/** What `GET …/moderation/statements` answers. */
export const statementsSchema: v.GenericSchema<unknown, Statements> = v.object({
  items: v.array(statementItemSchema),
  next: v.nullable(v.string()),
});

const complaint = {
  id: v.string(),
  comment: v.string(),
  receivedAt: time,
  outcome: v.picklist(['open', 'upheld', 'dismissed']),
  answer: v.nullable(v.string()),
  decidedAt: v.nullable(time),
};

/** A complaint, as its author sees it. */
export const complaintReceiptSchema: v.GenericSchema<unknown, ComplaintReceipt> =
  v.object(complaint);

/** A complaint, as its author gets it in a file. */
export const exportedComplaintSchema: v.GenericSchema<unknown, ExportedComplaint> = v.object({
  ...complaint,
  text: v.string(),
});

/** A complaint, as moderators see it. */
export const complaintItemSchema: v.GenericSchema<unknown, ComplaintItem> = v.object({
  ...complaint,
  text: v.string(),
  by: v.nullable(v.string()),
});

/** What `GET …/moderation/complaints` answers. */
export const complaintsSchema: v.GenericSchema<unknown, Complaints> = v.object({
  items: v.array(complaintItemSchema),
});

const counts = v.record(v.string(), count);

/** What `GET …/moderation/transparency` answers. */
export const transparencySchema: v.GenericSchema<unknown, Transparency> = v.object({
  year: v.number(),
  notices: counts,
  noticeMedianMs: v.nullable(v.number()),
  statements: v.object({
    total: count,
    terms: count,
    law: count,
    foundByRule: count,
    reported: count,
    byCategory: counts,
  }),
  complaints: v.object({
    open: count,
    upheld: count,
    dismissed: count,
    medianMs: v.nullable(v.number()),
  }),
});

/** What `POST …/moderation/subjects/erase` answers. */
export const subjectErasureSchema: v.GenericSchema<unknown, SubjectErasure> = v.object({
  comments: count,
  reports: count,
  votes: count,
  record: v.string(),
  unopened: count,
});
