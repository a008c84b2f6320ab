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
export { isLinkPaste, link, toggleMark, type Change, type Selected } from './markup.js';
export { nest, type ReplyNode, type ShownComment } from './nest.js';
export { isDue, nextItem, type Chance, type OutboxEvent, type OutboxItem } from './outbox-item.js';
export {
  createOutbox,
  type Arrival,
  type FirstOutcome,
  type Outbox,
  type OutboxNews,
  type OutboxOptions,
  type OutboxStore,
  type Outgoing,
  type Tabs,
} from './outbox.js';
export type {
  Authoring,
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
  createSealer,
  type Address,
  type Sealed,
  type Sealer,
  type SealerOptions,
} from './sealer.js';
export {
  createSender,
  type Attempt,
  type Sender,
  type SenderOptions,
  type Sent,
} from './sender.js';
export { buildSubmission, type SubmissionContext } from './submission.js';
export { createThread, type Thread, type ThreadOptions } from './thread.js';
export { type ThreadState } from './thread-state.js';
export { isWorthRetrying } from './is-worth-retrying.js';
export { failed, got, type Answer, type SilenceCode, type Trouble } from './trouble.js';
