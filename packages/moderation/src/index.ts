export * from './core/index.js';
export { httpModerationClient, type HttpModerationOptions } from './clients/http.js';
export { httpRulesClient, type RulesClient } from './clients/rules-http.js';
export { httpDutiesClient, type DutiesClient, type Reported } from './clients/duties-http.js';
export { httpPeopleClient, type PeopleClient } from './clients/people-http.js';
export { httpCommentToolsClient, type CommentToolsClient } from './clients/comment-tools-http.js';
export type { AddressSearch } from './clients/find-address.js';
export { httpKeysClient, type KeysClient, type WithCode } from './clients/keys-http.js';
export { httpSettingsClient, type SettingsClient } from './clients/settings-http.js';
export { ModerationElement } from './elements/moderation/moderation.js';
export {
  createLog,
  createQueue,
  type AuditClient,
  type ListRequest,
  type Log,
  type LogState,
  type MatchingSelection,
  type ModerationClient,
  type Narrowing,
  type Notice,
  type Queue,
  type QueueClient,
  type QueueState,
  type RevealedEmail,
  type SessionState,
  type TakenDecision,
} from './queue-core/index.js';
export { setupModeration } from './setup.js';
