import { setImmediate as breathe } from 'node:timers/promises';
import {
  type CompiledRules,
  decide,
  type ModerationRules,
  strictest,
} from '@placet/moderation/core';
import type { DryRun, DryRunSample, RuleOutcome, StoredReason } from '@placet/protocol';
import { cleanLine } from '@placet/protocol/text';
import type { Storage, StoredComment } from '../storage/ports.js';
import { excerpt } from './text/excerpt.js';

const newest = 1_000;
/** Comments between two pauses in which others are answered. */
const batch = 25;
const mostSamples = 50;

/**
 * Tells what other rules would have made of the newest comments, one by one, against what the rules that hold now make
 * of them. Nothing is stored and nobody outside is asked.
 *
 * The past is replayed as far as it was kept: what came into the honeypot, how fast it was typed, the browser's work,
 * what was learned and what others answered is only known of the comments that were held for it. What the rules had
 * refused was never stored.
 */
export async function dryRun(
  storage: Storage,
  site: string,
  held: CompiledRules,
  tried: CompiledRules,
): Promise<DryRun> {
  const ids = await storage.rules.newestComments(site, newest);
  const moves = new Map<string, { from: RuleOutcome; to: RuleOutcome; comments: number }>();
  const samples: DryRunSample[] = [];
  let looked = 0;
  let changed = 0;
  for (let at = 0; at < ids.length; at += batch) {
    const found = await storage.queue.findMany(site, ids.slice(at, at + batch));
    for (const comment of found.toSorted((a, b) => b.createdAt - a.createdAt)) {
      looked += 1;
      const past = await pastOf(storage, comment);
      const from = replay(comment, past, held).outcome;
      const { outcome: to, reasons } = replay(comment, past, tried);
      if (from === to) continue;
      changed += 1;
      const move = moves.get(`${from} ${to}`) ?? { from, to, comments: 0 };
      move.comments += 1;
      moves.set(`${from} ${to}`, move);
      if (samples.length < mostSamples) samples.push(sample(comment, from, to, reasons));
    }
    await breathe();
  }
  const most = [...moves.values()].toSorted((a, b) => b.comments - a.comments);
  return { looked, changed, moves: most, samples };
}

interface Past {
  readonly published: number;
  readonly lastAt: number | null;
  readonly openedAt: number;
}

async function pastOf(storage: Storage, comment: StoredComment): Promise<Past> {
  const { site, author, createdAt, thread } = comment;
  const [{ createdAt: openedAt }, past] = await Promise.all([
    storage.comments.thread(site, thread),
    author.signed
      ? storage.rules.pastAt(site, author.id, createdAt)
      : { published: 0, lastAt: null },
  ]);
  return { ...past, openedAt };
}

function replay(
  comment: StoredComment,
  { published, lastAt, openedAt }: Past,
  rules: CompiledRules,
): { readonly outcome: RuleOutcome; readonly reasons: readonly StoredReason[] } {
  const { author, text, body, createdAt } = comment;
  const decision = decide(
    { text, body, name: author.name, website: author.website ?? undefined },
    {
      now: createdAt,
      hasKey: author.signed,
      approvedBefore: published,
      lastSubmissionAt: lastAt,
      duplicateOf: null,
      thread: { closed: false, openedAt },
    },
    rules,
  );
  if (decision.outcome === 'reject') return { outcome: 'reject', reasons: [] };
  const reasons: StoredReason[] = [
    ...decision.reasons,
    ...comment.reasons.filter((one) => stillSpeaks(one, rules.rules)),
  ];
  return { outcome: strictest(reasons.map(({ outcome }) => outcome)), reasons };
}

// What cannot be replayed is taken from what was said then, where the rule would still say it.
function stillSpeaks({ rule, evidence }: StoredReason, rules: ModerationRules): boolean {
  switch (rule) {
    case 'honeypot':
      return rules.honeypot;
    case 'proof_of_work':
      return rules.proofOfWork;
    case 'external_check':
      return rules.externalCheck;
    case 'lookalike_name':
      return rules.lookalikeNames && evidence['why'] === 'author';
    case 'fast_typist':
      return Number(evidence['seconds']) < rules.fastTypistSeconds;
    case 'learned_spam':
      return rules.learnedSpam > 0 && Number(evidence['score']) >= rules.learnedSpam;
    default:
      return false;
  }
}

function sample(
  { id, author, body, createdAt, state }: StoredComment,
  from: RuleOutcome,
  to: RuleOutcome,
  reasons: readonly StoredReason[],
): DryRunSample {
  return {
    id,
    name: cleanLine(author.name),
    excerpt: excerpt(body),
    createdAt,
    state,
    from,
    to,
    reasons,
  };
}
