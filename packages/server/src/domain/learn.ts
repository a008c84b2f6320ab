import { learningTokens } from '@placet/moderation/core';
import type { CommentState } from '@placet/protocol';
import type { Storage, StoredComment, Transition } from '../storage/ports.js';
import type { Label, StoredLabel } from '../storage/rule-ports.js';
import type { Act } from './moderate.js';

/** More tokens than a site's spam has; those that say least are forgotten first. */
const mostTokens = 50_000;
/** Counting the tokens reads all of them, so it is done once in so many comments. */
const pruneEvery = 64;

// What a person refuses or throws away need not be spam; what waits is nothing yet.
const labelOf: Partial<Readonly<Record<CommentState, Label>>> = { published: 'ham', spam: 'spam' };

/**
 * Learns from what a moderator decided, and unlearns what a decision that is taken back has taught. Part of the same
 * transaction, so that both are kept or neither.
 *
 * Only what a person decided is learned, never what the rules did: else they would teach themselves.
 */
export async function learnFrom(
  tx: Storage,
  { site, now }: Act,
  isUndo: boolean,
  moved: readonly Transition[],
): Promise<void> {
  if (moved.length === 0) return;
  const ids = moved.map(({ id }) => id);
  const known = await tx.learning.labels(site, ids);
  const comments = new Map((await tx.queue.findMany(site, ids)).map((one) => [one.id, one]));
  const labels: StoredLabel[] = [];
  const taught = { spam: 0, ham: 0 };
  const tokens = new Map<string, Record<Label, number>>();
  for (const { id, to } of moved) {
    const comment = comments.get(id);
    if (!comment) continue;
    const { label: before = null, previous = null, editedAt = null } = known.get(id) ?? {};
    const wanted = labelOf[to] ?? null;
    // A state that the rules had chosen taught nothing, so going back to it teaches nothing either.
    const label = isUndo && wanted !== previous ? null : wanted;
    if (label === before) continue;
    labels.push({ comment: id, label, previous: before, editedAt: comment.editedAt });
    const sameWords = editedAt === comment.editedAt;
    if (before !== null && sameWords) count(comment, before, -1, taught, tokens);
    if (label !== null) count(comment, label, 1, taught, tokens);
  }
  if (labels.length === 0) return;
  await tx.learning.saveLabels(site, labels);
  await tx.learning.add(site, taught, tokens, now);
  const { taught: all } = await tx.learning.read(site, []);
  if ((all.spam + all.ham) % pruneEvery < labels.length) await tx.learning.prune(site, mostTokens);
}

function count(
  comment: StoredComment,
  label: Label,
  step: 1 | -1,
  taught: Record<Label, number>,
  tokens: Map<string, Record<Label, number>>,
): void {
  taught[label] += step;
  for (const token of tokensOf(comment)) {
    const counted: Record<Label, number> = tokens.get(token) ?? { spam: 0, ham: 0 };
    counted[label] += step;
    tokens.set(token, counted);
  }
}

function tokensOf({ text, body, author }: StoredComment): readonly string[] {
  return learningTokens({ text, body, website: author.website ?? undefined });
}
