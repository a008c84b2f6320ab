import * as v from 'valibot';
import type { AuthorView } from '../standing.js';
import type { SubjectComment, SubjectFile, SubjectReport } from '../subject.js';
import { exportedEntries, exportedStandingSchema } from './author-schemas.js';
import { countsSchema as viewCountsSchema } from './moderation-schemas.js';
import { reportEntries } from './report-schemas.js';

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
  ...exportedEntries,
  author: v.string(),
});

/** One report by a data subject. */
export const subjectReportSchema: v.GenericSchema<unknown, SubjectReport> = v.object({
  ...reportEntries,
  comment: v.string(),
  thread: v.string(),
});

/** What `POST …/moderation/subjects` answers. */
export const subjectFileSchema: v.GenericSchema<unknown, SubjectFile> = v.object({
  site: v.string(),
  madeAt: time,
  comments: v.array(subjectCommentSchema),
  reports: v.array(subjectReportSchema),
  votes: v.array(v.string()),
  standings: v.array(exportedStandingSchema),
  unopened: count,
});
