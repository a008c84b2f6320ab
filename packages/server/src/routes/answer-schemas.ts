import { problemSchema } from '@placet/protocol';
import * as schemas from '@placet/protocol/schemas';
import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import type { GenerateSpecOptions } from 'hono-openapi';
import type { GenericSchema } from 'valibot';

/** The name of what an endpoint answers, or of a part of it. */
export type AnswerName =
  | 'AuditAct'
  | 'AuditPage'
  | 'Author'
  | 'Vote'
  | 'Reports'
  | 'ReportReceipt'
  | 'OwnVotes'
  | 'ExportedComment'
  | 'ExportedComplaint'
  | 'ExportedStanding'
  | 'AuthorErasure'
  | 'AuthorExport'
  | 'AuthorView'
  | 'ComplaintItem'
  | 'ComplaintReceipt'
  | 'Complaints'
  | 'Statement'
  | 'StatementItem'
  | 'Statements'
  | 'SubjectComment'
  | 'SubjectErasure'
  | 'SubjectFile'
  | 'SubjectReport'
  | 'Transparency'
  | 'Block'
  | 'Challenge'
  | 'Comment'
  | 'CommentContext'
  | 'ConsentStored'
  | 'DecisionResult'
  | 'DryRun'
  | 'Counts'
  | 'EditHistory'
  | 'FormerWords'
  | 'Inline'
  | 'ModerationItem'
  | 'ModeratorSession'
  | 'Digest'
  | 'Envelope'
  | 'Envelopes'
  | 'Invitation'
  | 'Key'
  | 'Keys'
  | 'ResealResult'
  | 'WrappedKey'
  | 'Passkey'
  | 'PasskeyOptions'
  | 'Passkeys'
  | 'People'
  | 'Person'
  | 'Session'
  | 'Sessions'
  | 'OwnComment'
  | 'OwnComments'
  | 'Problem'
  | 'QueuePage'
  | 'Reason'
  | 'Receipt'
  | 'ReplyPage'
  | 'RevealedEmail'
  | 'Root'
  | 'RulesDocument'
  | 'SettingsDocument'
  | 'Site'
  | 'ThreadPage'
  | 'ThreadSettings';

const answers: Readonly<Record<AnswerName, GenericSchema>> = {
  AuditAct: schemas.auditActSchema,
  AuditPage: schemas.auditPageSchema,
  Author: schemas.authorSchema,
  Vote: schemas.voteSchema,
  Reports: schemas.reportsSchema,
  ReportReceipt: schemas.reportReceiptSchema,
  OwnVotes: schemas.ownVotesSchema,
  ExportedComment: schemas.exportedCommentSchema,
  ExportedComplaint: schemas.exportedComplaintSchema,
  ExportedStanding: schemas.exportedStandingSchema,
  AuthorErasure: schemas.authorErasureSchema,
  AuthorExport: schemas.authorExportSchema,
  AuthorView: schemas.authorViewSchema,
  ComplaintItem: schemas.complaintItemSchema,
  ComplaintReceipt: schemas.complaintReceiptSchema,
  Complaints: schemas.complaintsSchema,
  Statement: schemas.statementSchema,
  StatementItem: schemas.statementItemSchema,
  Statements: schemas.statementsSchema,
  SubjectComment: schemas.subjectCommentSchema,
  SubjectErasure: schemas.subjectErasureSchema,
  SubjectFile: schemas.subjectFileSchema,
  SubjectReport: schemas.subjectReportSchema,
  Transparency: schemas.transparencySchema,
  Block: schemas.blockSchema,
  Challenge: schemas.challengeSchema,
  Comment: schemas.commentSchema,
  CommentContext: schemas.commentContextSchema,
  ConsentStored: schemas.consentStoredSchema,
  DecisionResult: schemas.decisionResultSchema,
  DryRun: schemas.dryRunResultSchema,
  Counts: schemas.countsSchema,
  EditHistory: schemas.editHistorySchema,
  FormerWords: schemas.formerWordsSchema,
  Inline: schemas.inlineSchema,
  ModerationItem: schemas.moderationItemSchema,
  ModeratorSession: schemas.moderatorSessionSchema,
  Digest: schemas.digestSchema,
  Envelope: schemas.envelopeSchema,
  Envelopes: schemas.envelopesSchema,
  Key: schemas.keyItemSchema,
  Keys: schemas.keysSchema,
  ResealResult: schemas.resealResultSchema,
  WrappedKey: schemas.wrappedKeySchema,
  Invitation: schemas.invitationSchema,
  Passkey: schemas.passkeyItemSchema,
  PasskeyOptions: schemas.passkeyOptionsSchema,
  Passkeys: schemas.passkeysSchema,
  People: schemas.peopleSchema,
  Person: schemas.personSchema,
  Session: schemas.sessionItemSchema,
  Sessions: schemas.sessionsSchema,
  OwnComment: schemas.ownCommentSchema,
  OwnComments: schemas.ownCommentsSchema,
  Problem: problemSchema,
  QueuePage: schemas.queuePageSchema,
  Reason: schemas.reasonSchema,
  Receipt: schemas.receiptSchema,
  ReplyPage: schemas.replyPageSchema,
  RevealedEmail: schemas.revealedEmailSchema,
  Root: schemas.rootSchema,
  RulesDocument: schemas.rulesDocumentSchema,
  SettingsDocument: schemas.settingsDocumentSchema,
  Site: schemas.siteSchema,
  ThreadPage: schemas.threadPageSchema,
  ThreadSettings: schemas.threadSettingsAnswerSchema,
};

type Documentation = NonNullable<GenerateSpecOptions['documentation']>;
/** Schemas as OpenAPI 3.1 has them: JSON Schema, which the two libraries type apart. */
type Schemas = NonNullable<NonNullable<Documentation['components']>['schemas']>;

/** Points to the schema of an answer from anywhere in the description. */
export function answerRef(name: AnswerName): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** The schemas of all answers, for the description's `components`. */
export function answerSchemas(): Schemas {
  return toJsonSchemaDefs(answers, {
    target: 'draft-2020-12',
    overrideRef: ({ referenceId }) => answerRef(referenceId as AnswerName).$ref,
  }) as Schemas;
}
