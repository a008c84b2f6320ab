import * as v from 'valibot';
import type {
  AuthorErasure,
  AuthorExport,
  ExportedComment,
  ExportedStanding,
  OwnComments,
} from '../author-data.js';
import type { EditHistory, FormerWords } from '../edit.js';
import type { OwnVotes, Vote } from '../vote.js';
import { ownCommentSchema, stateSchema } from './comment-schemas.js';
import { exportedComplaintSchema, statementSchema } from './duty-schemas.js';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.number(), v.integer());

/** The words of a comment before one of its edits. */
export const formerWordsSchema: v.GenericSchema<unknown, FormerWords> = v.object({
  replacedAt: time,
  text: v.string(),
  name: v.string(),
  website: v.nullable(v.string()),
});

/** What `GET …/moderation/comments/{id}/edits` answers. */
export const editHistorySchema: v.GenericSchema<unknown, EditHistory> = v.object({
  items: v.array(formerWordsSchema),
});

/** What `GET …/authors/me/comments` answers. */
export const ownCommentsSchema: v.GenericSchema<unknown, OwnComments> = v.object({
  items: v.array(ownCommentSchema),
  next: v.nullable(v.string()),
});

/** What an export says of a comment. */
export const exportedEntries: {
  readonly [Key in keyof ExportedComment]: v.GenericSchema<unknown, ExportedComment[Key]>;
} = {
  id: v.string(),
  thread: v.string(),
  page: v.nullable(v.object({ title: v.string(), url: v.string() })),
  parent: v.nullable(v.string()),
  name: v.string(),
  website: v.nullable(v.string()),
  text: v.string(),
  locale: v.nullable(v.string()),
  state: stateSchema,
  reasons: v.array(v.string()),
  hasEmail: v.boolean(),
  createdAt: time,
  editedAt: v.nullable(time),
  deletedAt: v.nullable(time),
  edits: v.array(formerWordsSchema),
  statements: v.array(statementSchema),
  complaints: v.array(exportedComplaintSchema),
};

/** A comment in an export. */
export const exportedCommentSchema: v.GenericSchema<unknown, ExportedComment> =
  v.object(exportedEntries);

/** How one key stands with the moderators. */
export const exportedStandingSchema: v.GenericSchema<unknown, ExportedStanding> = v.object({
  author: v.string(),
  standing: v.picklist(['trusted', 'held', 'banned']),
  note: v.nullable(v.string()),
  at: time,
});

/** What `GET …/authors/me/export` answers. */
export const authorExportSchema: v.GenericSchema<unknown, AuthorExport> = v.object({
  site: v.string(),
  author: v.string(),
  exportedAt: time,
  comments: v.array(exportedCommentSchema),
  votes: v.array(v.string()),
  standings: v.array(exportedStandingSchema),
});

/** What `DELETE …/authors/me` answers. */
export const authorErasureSchema: v.GenericSchema<unknown, AuthorErasure> = v.object({
  comments: count,
});

/** What `POST` and `DELETE …/comments/{id}/vote` answer. */
export const voteSchema: v.GenericSchema<unknown, Vote> = v.object({
  id: v.string(),
  votes: count,
  mine: v.boolean(),
});

/** What `GET …/authors/me/votes` answers. */
export const ownVotesSchema: v.GenericSchema<unknown, OwnVotes> = v.object({
  items: v.array(v.string()),
});
