import * as v from 'valibot';
import type { AuthorView } from '../standing.js';
import type { SubjectComment, SubjectFile } from '../subject.js';
import { stateSchema } from './comment-schemas.js';
import { countsSchema as viewCountsSchema } from './moderation-schemas.js';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.number(), v.integer());

/** What `GET …/moderation/authors/{author}` answers. */
export const authorViewSchema: v.GenericSchema<unknown, AuthorView> = v.object({
  id: v.string(),
  standing: v.picklist(['none', 'trusted', 'held', 'banned']),
  by: v.nullable(v.string()),
  at: v.nullable(time),
  note: v.nullable(v.string()),
  counts: viewCountsSchema,
});

/** One comment of a data subject. */
export const subjectCommentSchema: v.GenericSchema<unknown, SubjectComment> = v.object({
  id: v.string(),
  thread: v.string(),
  page: v.nullable(v.object({ title: v.string(), url: v.string() })),
  author: v.string(),
  name: v.string(),
  website: v.nullable(v.string()),
  text: v.string(),
  locale: v.nullable(v.string()),
  state: stateSchema,
  hasEmail: v.boolean(),
  createdAt: time,
  editedAt: v.nullable(time),
});

/** What `POST …/moderation/subjects` answers. */
export const subjectFileSchema: v.GenericSchema<unknown, SubjectFile> = v.object({
  site: v.string(),
  madeAt: time,
  comments: v.array(subjectCommentSchema),
  unopened: count,
});
