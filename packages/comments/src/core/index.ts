export { isPin, unsentReason, type UnsentReason } from './address.js';
export { avatarOf, type Avatar } from './avatar.js';
export type { Conversation } from './conversations.js';
export { isEmptyDraft, parseDraft, type Draft } from './draft.js';
export {
  fieldNames,
  toAddress,
  validateFields,
  type FieldErrors,
  type FieldName,
  type FieldRules,
  type FieldValues,
} from './fields.js';
export { nest, type ReplyNode, type ShownComment } from './nest.js';
export type {
  CommentClient,
  DraftPlace,
  DraftRepository,
  Remembered,
  RememberedRepository,
  ReplyQuery,
  Sealing,
  Submitted,
  ThreadQuery,
} from './ports.js';
export { roomIn, type Room } from './room.js';
export {
  createSender,
  type Attempt,
  type Outcome,
  type Sender,
  type SenderOptions,
} from './sender.js';
export { buildSubmission, type SubmissionContext } from './submission.js';
export { createThread, type Thread, type ThreadOptions } from './thread.js';
export { type ThreadState } from './thread-state.js';
export {
  failed,
  got,
  isWorthRetrying,
  type Answer,
  type SilenceCode,
  type Trouble,
} from './trouble.js';
