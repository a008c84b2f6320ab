// What servers answer, for their description and for clients that trust nothing. Apart from the rest of the package,
// because browsers that talk to their own server need none of it.
export { auditActSchema, auditPageSchema } from './audit-schemas.js';
export {
  authorErasureSchema,
  authorExportSchema,
  editHistorySchema,
  exportedCommentSchema,
  exportedStandingSchema,
  formerWordsSchema,
  ownCommentsSchema,
  ownVotesSchema,
  voteSchema,
} from './author-schemas.js';
export { blockSchema, bodySchema, inlineSchema } from './body-schema.js';
export { consentStoredSchema } from './consent-schemas.js';
export {
  authorSchema,
  commentContextSchema,
  commentSchema,
  ownCommentSchema,
  receiptSchema,
  replyPageSchema,
  rootSchema,
  stateSchema,
  threadPageSchema,
} from './comment-schemas.js';
export {
  complaintItemSchema,
  complaintReceiptSchema,
  complaintsSchema,
  exportedComplaintSchema,
  statementItemSchema,
  statementSchema,
  statementsSchema,
  subjectErasureSchema,
  transparencySchema,
} from './duty-schemas.js';
export { dsaStatementSchema, eeaCountries, type DsaStatement } from './dsa-statement.js';
export {
  authorViewSchema,
  subjectCommentSchema,
  subjectFileSchema,
  subjectReportSchema,
} from './subject-schemas.js';
export {
  decisionResultSchema,
  moderationItemSchema,
  moderatorSessionSchema,
  queuePageSchema,
  reasonSchema,
  revealedEmailSchema,
} from './moderation-schemas.js';
export { reportReceiptSchema, reportsSchema } from './report-schemas.js';
export { siteSchema } from './site-schema.js';
export { countsSchema, threadChangeSchema, threadSettingsAnswerSchema } from './thread-schemas.js';
export { challengeSchema } from '../work.js';
export {
  dryRunResultSchema,
  rulesDocumentSchema,
  settingsDocumentSchema,
} from './rules-schemas.js';
export {
  digestSchema,
  invitationSchema,
  passkeyItemSchema,
  passkeyOptionsSchema,
  passkeysSchema,
  peopleSchema,
  personSchema,
  sessionItemSchema,
  sessionsSchema,
} from './people-schemas.js';
export {
  envelopeSchema,
  envelopesSchema,
  keyItemSchema,
  keysSchema,
  resealResultSchema,
  wrappedKeySchema,
} from './key-schemas.js';
