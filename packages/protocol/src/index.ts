export type {
  AuthorErasure,
  AuthorExport,
  ExportedComment,
  ExportedStanding,
  OwnComments,
} from './author-data.js';
export type { Block, Body, Inline } from './body.js';
export { clampWithin, expectedWithin, isWithin, wholeTo, type Bounds } from './bounds.js';
export type {
  Author,
  Comment,
  CommentContext,
  CommentState,
  OwnComment,
  Receipt,
  ReplyPage,
  Root,
  Sort,
  ThreadPage,
} from './comment.js';
export type { AuditAct, AuditAction, AuditPage } from './audit.js';
export { editSchema, type Edit, type EditHistory, type FormerWords } from './edit.js';
export {
  consentEntrySchema,
  consentLimits,
  type ConsentAction,
  type ConsentEntry,
  type ConsentLayer,
  type ConsentStored,
  type ConsentText,
} from './consent.js';
export { idSchema, siteNameSchema } from './ids.js';
export {
  envelopesRequestSchema,
  keyIdSchema,
  newOwnerKeySchema,
  resealSchema,
  wrapForSomebodySchema,
  type Envelope,
  type Envelopes,
  type EnvelopesRequest,
  type KeyItem,
  type Keys,
  type NewOwnerKey,
  type Resealed,
  type ResealResult,
  type WrapForSomebody,
  type WrapKind,
  type WrappedKey,
} from './keys.js';
export { limits } from './limits.js';
export {
  decisionRequestSchema,
  revealSchema,
  type DecisionRequest,
  type DecisionResult,
  type ModerationItem,
  type ModeratorSession,
  type Moved,
  type QueuePage,
  type StoredReason,
  type Verdict,
  type View,
  type ViewCounts,
} from './moderation.js';
export {
  matchingSchema,
  queueFilterSchema,
  type Matching,
  type QueueFilter,
} from './queue-filter.js';
export {
  passkeyMadeSchema,
  signInSchema,
  type PasskeyItem,
  type PasskeyMade,
  type Passkeys,
  type PasskeyUsed,
  type SignIn,
} from './passkey.js';
export {
  digestWishSchema,
  invitePersonSchema,
  isAtLeast,
  personNameSchema,
  roleChangeSchema,
  roles,
  type Digest,
  type DigestWish,
  type Invitation,
  type InvitePerson,
  type People,
  type Person,
  type Role,
  type SessionItem,
  type Sessions,
  type SignInWay,
} from './people.js';
export { newId } from './new-id.js';
export {
  fieldErrors,
  problem,
  problemSchema,
  type FieldError,
  type FieldErrorCode,
  type Problem,
  type ProblemDetails,
} from './problem.js';
export { mostDays, settingBounds, settingLengths } from './setting-bounds.js';
export { problemCodes, type ProblemCode } from './problem-codes.js';
export { reportCategories, type ReportCategory } from './report-categories.js';
export {
  reportSchema,
  type Report,
  type ReportItem,
  type ReportOutcome,
  type ReportReceipt,
  type Reports,
} from './report.js';
export {
  paddedLength,
  sealedEmailSchema,
  sealedLength,
  type EmailPlace,
  type SealedEmail,
} from './sealed-email.js';
export type { PrivacyNotice, Site, SiteKey } from './site.js';
export {
  nameSchema,
  submissionSchema,
  textSchema,
  threadSchema,
  websiteSchema,
  type Page,
  type Submission,
} from './submission.js';
export {
  siteReplySchema,
  threadSettingsSchema,
  type ChangedComment,
  type Counts,
  type SiteReply,
  type ThreadChange,
  type ThreadCount,
  type ThreadSettings,
  type ThreadSettingsChange,
} from './thread.js';
export type { OwnVotes, Vote } from './vote.js';
export { challengeSchema, workSchema, type Challenge, type Work } from './work.js';
export {
  dryRunSchema,
  saveRulesSchema,
  type DryRun,
  type DryRunRequest,
  type DryRunSample,
  type RuleOutcome,
  type RulesDocument,
  type RulesVersion,
  type RuleValues,
  type SaveRules,
} from './rules.js';
export {
  saveSettingsSchema,
  type SaveSettings,
  type SettingsDocument,
  type SettingValues,
} from './settings.js';
export {
  moderatorEditSchema,
  standingSchema,
  type AuthorView,
  type ModeratorEdit,
  type Standing,
  type StandingChange,
} from './standing.js';
export {
  complaintAnswerSchema,
  complaintSchema,
  statementCategories,
  statementWordsSchema,
  type Complaint,
  type ComplaintAnswer,
  type ComplaintItem,
  type ComplaintOutcome,
  type ComplaintReceipt,
  type ExportedComplaint,
  type Complaints,
  type Statement,
  type StatementCategory,
  type StatementItem,
  type Statements,
  type StatementWords,
  type Transparency,
} from './statement.js';
export {
  subjectSchema,
  type Subject,
  type SubjectComment,
  type SubjectErasure,
  type SubjectFile,
  type SubjectReport,
} from './subject.js';
