export { compileRules, RuleError, type CompiledRules } from './compile-rules.js';
export {
  contextNeeds,
  type ContextNeeds,
  type ExternalAnswer,
  type ModeratedSubmission,
  type ModerationContext,
  type WorkResult,
} from './context.js';
export { decide, type Decision } from './decide.js';
export { outcomes, strictest, type Outcome } from './outcome.js';
export { plainText } from './plain-text.js';
export {
  reason,
  ruleOutcomes,
  type Evidence,
  type Field,
  type Reason,
  type ReasonOf,
  type RejectReason,
  type RejectingRule,
  type RuleId,
  type RuleOutcomes,
  type Span,
  type StoringReason,
  type WordEvidence,
  type WordMatch,
} from './reason.js';
export { defaultRules, type ModerationRules } from './moderation-rules.js';
export { knownRules, ruleBounds } from './rule-bounds.js';
export { nameSkeleton, seemsToBe } from './words/skeleton.js';
export { learningTokens } from './learning/tokens.js';
export {
  learnedScore,
  leastTaught,
  type Learned,
  type LearnedScore,
  type LearnedWord,
  type TokenCount,
} from './learning/score.js';
