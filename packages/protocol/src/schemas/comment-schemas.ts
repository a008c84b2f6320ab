import * as v from 'valibot';
import type {
  Author,
  Comment,
  CommentContext,
  CommentState,
  OwnComment,
  Receipt,
  ReplyPage,
  Root,
  ThreadPage,
} from '../comment.js';
import { bodySchema } from './body-schema.js';
import { complaintReceiptSchema, statementSchema } from './duty-schemas.js';

const cursor = v.nullable(v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.number(), v.integer());

/** Where a stored comment stands. */
export const stateSchema: v.GenericSchema<unknown, CommentState> = v.picklist([
  'pending',
  'published',
  'spam',
  'refused',
  'trash',
  'deleted',
]);

/** Who wrote a comment. */
export const authorSchema: v.GenericSchema<unknown, Author> = v.object({
  id: v.string(),
  name: v.string(),
  website: v.nullable(v.string()),
  role: v.optional(v.literal('site')),
});

const place = {
  id: v.string(),
  thread: v.string(),
  parent: v.nullable(v.string()),
  root: v.string(),
  depth: count,
  author: v.nullable(authorSchema),
  body: bodySchema,
  createdAt: time,
  editedAt: v.nullable(time),
  pinned: v.optional(v.literal(true)),
  votes: v.optional(count),
};
const publicEntries = { ...place, state: v.picklist(['published', 'deleted']) };

/** A comment as every reader sees it. */
export const commentSchema: v.GenericSchema<unknown, Comment> = v.object(publicEntries);

/** Some of the replies to a root. */
export const replyPageSchema: v.GenericSchema<unknown, ReplyPage> = v.object({
  items: v.array(commentSchema),
  next: cursor,
  total: count,
});

/** A root with the first of its conversation. */
export const rootSchema: v.GenericSchema<unknown, Root> = v.object({
  ...publicEntries,
  replies: replyPageSchema,
});

/** What `GET …/comments?thread=…` answers. */
export const threadPageSchema: v.GenericSchema<unknown, ThreadPage> = v.object({
  thread: v.string(),
  version: count,
  sort: v.picklist(['newest', 'oldest', 'discussed']),
  total: count,
  closed: v.boolean(),
  readOnly: v.optional(v.literal(true)),
  pinned: v.optional(v.array(rootSchema)),
  items: v.array(rootSchema),
  next: cursor,
});

/** What `GET …/comments/{id}` answers. */
export const commentContextSchema: v.GenericSchema<unknown, CommentContext> = v.object({
  comment: commentSchema,
  root: rootSchema,
});

/** A comment as its author sees it. */
export const ownCommentSchema: v.GenericSchema<unknown, OwnComment> = v.object({
  ...place,
  state: stateSchema,
  reasons: v.array(v.string()),
  text: v.string(),
  version: count,
  editableUntil: v.nullable(time),
  restorableUntil: v.nullable(time),
  statement: v.optional(statementSchema),
  complaint: v.optional(complaintReceiptSchema),
});

/** What sending, editing, deleting and restoring a comment answer. */
export const receiptSchema: v.GenericSchema<unknown, Receipt> = v.object({
  comment: ownCommentSchema,
});
