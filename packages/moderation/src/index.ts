export * from './core/index.js';
export { httpModerationClient, type HttpModerationOptions } from './clients/http.js';
export { ModerationElement } from './elements/moderation/moderation.js';
export {
  createQueue,
  type ListRequest,
  type ModerationClient,
  type Notice,
  type Queue,
  type QueueState,
  type RevealedEmail,
  type SessionState,
  type TakenDecision,
} from './queue-core/index.js';
export { setupModeration } from './setup.js';
