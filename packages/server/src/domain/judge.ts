import {
  type CompiledRules,
  type ContextNeeds,
  contextNeeds,
  decide,
  type ExternalAnswer,
  learnedScore,
  type LearnedScore,
  learningTokens,
  nameSkeleton,
  seemsToBe,
} from '@placet/moderation/core';
import type { Body, CommentState, StoredReason } from '@placet/protocol';
import type { Storage, StoredThread } from '../storage/ports.js';
import type { WorkResult } from '../work/work-desk.js';
import { ProblemError } from './problem-error.js';

/** What an author typed, as it is stored. */
export interface Words {
  readonly text: string;
  readonly name: string;
  readonly website: string | null;
}

/** A comment before it is stored. */
export interface Unjudged {
  readonly now: number;
  readonly site: string;
  readonly thread: StoredThread;
  readonly parent: string | null;
  /** The thumbprint of the author's key, if one signed. */
  readonly author: string | undefined;
  readonly words: Words;
  readonly body: Body;
  readonly elapsed?: number | undefined;
  readonly trap?: string | undefined;
  readonly networkLastAt: number | null;
  /** What became of the work that was asked for; absent where none was. */
  readonly work?: WorkResult | undefined;
  /** The comment whose words these are to replace: it is no twin of itself, and an edit is no flood. */
  readonly edits?: string | undefined;
  /** What the external check said, if there is one. */
  readonly external?: ExternalAnswer | undefined;
}

/** The state a comment is stored in, and why it is not a better one. */
export interface Judgement {
  readonly state: CommentState;
  readonly reasons: readonly StoredReason[];
}

// Behind so many of the same look there may be one more that is spelt otherwise; it is not worth finding.
const mostNamesakes = 20;
const stateOf = { publish: 'published', hold: 'pending', spam: 'spam', trash: 'trash' } as const;

/**
 * Gathers what the site's rules need to know, and lets them decide.
 *
 * @throws ProblemError `duplicate`, `flood` or `thread_closed`: those comments are not stored.
 */
export async function judge(
  storage: Storage,
  rules: CompiledRules,
  comment: Unjudged,
): Promise<Judgement> {
  const { now, site, thread, parent, author, words, body, elapsed, trap, edits } = comment;
  const { work, external } = comment;
  const needs = contextNeeds(rules.rules);
  const known = author !== undefined && (needs.approvedBefore || needs.lastSubmissionAt);
  const past = known ? (await storage.comments.pastOf(site, [author])).get(author) : undefined;
  const place = { site, thread: thread.thread, parent };
  const decision = decide(
    { ...words, website: words.website ?? undefined, body, elapsed, trap },
    {
      now,
      hasKey: author !== undefined,
      approvedBefore: past?.published ?? 0,
      lastSubmissionAt:
        edits === undefined ? newest(past?.lastAt ?? null, comment.networkLastAt) : null,
      duplicateOf: needs.duplicateOf
        ? await storage.comments.twinOf({
            ...place,
            author,
            name: words.name,
            text: words.text,
            except: edits,
          })
        : null,
      thread: { closed: thread.closed, openedAt: thread.createdAt },
      ...(await namesakes(storage, needs, comment)),
      learned: needs.learned ? await scoreOf(storage, comment) : null,
      work,
      external,
    },
    rules,
  );
  if (decision.outcome === 'reject') {
    const [{ rule, evidence }] = decision.reasons;
    throw new ProblemError(
      rule,
      'retryAfter' in evidence ? { retryAfter: evidence.retryAfter } : {},
    );
  }
  return { state: stateOf[decision.outcome], reasons: decision.reasons };
}

function newest(one: number | null, other: number | null): number | null {
  return one === null ? other : Math.max(one, other ?? 0);
}

async function namesakes(
  storage: Storage,
  needs: ContextNeeds,
  { site, author, words }: Unjudged,
): Promise<{ lookalikeOf: string | null; nameSettled: boolean }> {
  const skeleton = nameSkeleton(words.name);
  if (!needs.lookalikeOf || skeleton === '') return { lookalikeOf: null, nameSettled: false };
  const { own, others } = await storage.comments.namesakes(site, skeleton, author, mostNamesakes);
  const other = others.find(({ name }) => seemsToBe(words.name, name));
  return { lookalikeOf: other?.id ?? null, nameSettled: own };
}

async function scoreOf(
  storage: Storage,
  { site, words, body }: Unjudged,
): Promise<LearnedScore | null> {
  const { text, website } = words;
  const tokens = learningTokens({ text, body, website: website ?? undefined });
  return learnedScore(tokens, await storage.learning.read(site, tokens));
}
