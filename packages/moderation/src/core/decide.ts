import type { CompiledRules } from './compile-rules.js';
import type { ModeratedSubmission, ModerationContext } from './context.js';
import { strictest } from './outcome.js';
import type { RejectReason, StoringReason } from './reason.js';
import { duplicate } from './rules/duplicate.js';
import { externalCheck } from './rules/external-check.js';
import { fastTypist } from './rules/fast-typist.js';
import { firstComments } from './rules/first-comments.js';
import { flood } from './rules/flood.js';
import { holdAll } from './rules/hold-all.js';
import { honeypot } from './rules/honeypot.js';
import { learnedSpam } from './rules/learned-spam.js';
import { lookalikeName } from './rules/lookalike-name.js';
import { maxLinks } from './rules/max-links.js';
import { previouslyApproved } from './rules/previously-approved.js';
import { proofOfWork } from './rules/proof-of-work.js';
import type { Rule } from './rules/rule.js';
import { threadClosed } from './rules/thread-closed.js';
import { words } from './rules/words.js';

/** What is to become of a submission, and why. */
export type Decision =
  | { readonly outcome: 'publish'; readonly reasons: readonly [] }
  /** Every rule that spoke up, in the order of the rules; the strictest of them decided. */
  | { readonly outcome: 'hold' | 'spam' | 'trash'; readonly reasons: readonly StoringReason[] }
  /** The one rule that rejected; its `rule` is the code of the problem to answer with. */
  | { readonly outcome: 'reject'; readonly reasons: readonly [RejectReason] };

// In the order in which WordPress asks. The first that rejects ends it: nothing is stored that more
// reasons could explain.
const rejecting: readonly Rule<RejectReason>[] = [threadClosed, duplicate, flood];
const rejectingModerators: readonly Rule<RejectReason>[] = [threadClosed, duplicate];
const storing: readonly Rule<StoringReason>[] = [
  holdAll,
  maxLinks,
  words,
  previouslyApproved,
  firstComments,
  lookalikeName,
  honeypot,
  fastTypist,
  proofOfWork,
  learnedSpam,
  externalCheck,
];

/**
 * Decides what is to become of a comment before anybody sees it, and says why.
 *
 * Every rule is asked and every hit is a reason with its evidence, so that a moderator sees all that
 * was wrong and not only the first; the strictest outcome wins, `publish < hold < spam < trash <
 * reject`. Pure: the same arguments give the same decision, on the server, which decides, and in the
 * browser, which only explains.
 *
 * @example
 * const rules = compileRules({ moderationWords: 'casino' });
 * const { outcome, reasons } = decide(submission, context, rules);
 */
export function decide(
  submission: ModeratedSubmission,
  context: ModerationContext,
  rules: CompiledRules,
): Decision {
  const facts = { submission, context, rules };
  for (const rule of context.byModerator ? rejectingModerators : rejecting) {
    const [rejected] = rule(facts);
    if (rejected) return { outcome: 'reject', reasons: [rejected] };
  }
  const reasons = context.byModerator ? [] : storing.flatMap((rule) => rule(facts));
  const outcome = strictest(reasons.map((one) => one.outcome));
  if (outcome === 'publish' || outcome === 'reject') return { outcome: 'publish', reasons: [] };
  return { outcome, reasons };
}
