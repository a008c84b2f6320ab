export { createLog, type Log, type LogState } from './log.js';
export { isEmpty, type Narrowing } from './narrowing.js';
export type { AuditClient, ListRequest, ModerationClient, QueueClient } from './ports.js';
export { createQueue, type Queue } from './queue.js';
export {
  views,
  type MatchingSelection,
  type Notice,
  type QueueState,
  type RevealedEmail,
  type SessionState,
  type TakenDecision,
} from './queue-state.js';
export { verdictsFor, verdictsForAll } from './verdicts.js';
export { marksOf, splitByMarks, type Marks, type Range, type Segment } from './marks.js';
