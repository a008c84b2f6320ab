import * as v from 'valibot';
import type {
  DecisionResult,
  ModerationItem,
  ModeratorSession,
  QueuePage,
  StoredReason,
  ViewCounts,
} from '../moderation.js';
import { roles } from '../people.js';
import { bodySchema } from './body-schema.js';
import { authorSchema, stateSchema } from './comment-schemas.js';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.number(), v.integer());

/** Why a rule spoke up. */
export const reasonSchema: v.GenericSchema<unknown, StoredReason> = v.object({
  rule: v.string(),
  outcome: v.picklist(['hold', 'spam', 'trash']),
  evidence: v.record(v.string(), v.unknown()),
});

/** A comment as a moderator sees it. */
export const moderationItemSchema: v.GenericSchema<unknown, ModerationItem> = v.object({
  id: v.string(),
  thread: v.string(),
  page: v.nullable(v.object({ title: v.string(), url: v.string() })),
  parent: v.nullable(v.object({ id: v.string(), name: v.string(), excerpt: v.string() })),
  author: authorSchema,
  history: v.object({ published: count, refused: count }),
  text: v.string(),
  body: bodySchema,
  locale: v.nullable(v.string()),
  state: stateSchema,
  reasons: v.array(reasonSchema),
  hasEmail: v.boolean(),
  createdAt: time,
  version: count,
  editedAt: v.nullable(time),
  standing: v.nullable(v.picklist(['none', 'trusted', 'held', 'banned'])),
  moved: v.nullable(v.object({ by: v.string(), action: v.string(), at: time })),
  reports: v.optional(count),
});

/** How many comments each view holds. */
export const countsSchema: v.GenericSchema<unknown, ViewCounts> = v.object({
  pending: count,
  published: count,
  spam: count,
  refused: count,
  trash: count,
});

/** What `GET …/moderation/comments` answers. */
export const queuePageSchema: v.GenericSchema<unknown, QueuePage> = v.object({
  view: v.picklist(['pending', 'published', 'spam', 'refused', 'trash']),
  items: v.array(moderationItemSchema),
  next: v.nullable(v.string()),
  matching: count,
  counts: countsSchema,
  reported: count,
  at: time,
});

/** What `POST …/moderation/decisions` answers. */
export const decisionResultSchema: v.GenericSchema<unknown, DecisionResult> = v.object({
  decision: v.string(),
  changed: v.array(moderationItemSchema),
  changedCount: count,
  conflicts: v.array(moderationItemSchema),
  conflictCount: count,
  counts: countsSchema,
});

/** What `GET …/moderation/session` answers. */
export const moderatorSessionSchema: v.GenericSchema<unknown, ModeratorSession> = v.object({
  moderator: v.string(),
  role: v.picklist(roles),
  expiresAt: time,
});

/** What `POST …/moderation/comments/{id}/email` answers. */
export const revealedEmailSchema: v.GenericSchema<unknown, { readonly email: string }> = v.object({
  email: v.string(),
});
