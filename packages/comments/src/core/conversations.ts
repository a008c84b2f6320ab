import type { OwnComment, ReplyPage, Root, Sort } from '@placet/protocol';
import type { ShownComment } from './nest.js';

/** A root and what was said under it. */
export interface Conversation {
  readonly root: ShownComment;
  /** Oldest first, so that a parent always precedes its replies. */
  readonly replies: readonly ShownComment[];
  /** How many published replies are not loaded yet. */
  readonly remaining: number;
}

/**
 * Puts one's own comments where they will stand, among those that everybody sees.
 *
 * A held reply is left out while the conversation it belongs to is not loaded.
 */
export function toConversations(
  roots: readonly Root[],
  own: readonly OwnComment[],
  sort: Sort,
): readonly Conversation[] {
  const known = new Set(roots.flatMap((root) => [root.id, ...root.replies.items.map(idOf)]));
  // What was just deleted stays, without its words, where its author can take it back.
  const mine = own.filter(
    (comment) =>
      !known.has(comment.id) && (comment.state !== 'deleted' || comment.restorableUntil !== null),
  );
  const latest = new Map(own.map((comment) => [comment.id, comment]));
  const asOwn = (comment: ShownComment): ShownComment => latest.get(comment.id) ?? comment;
  const conversations = roots.map((root): Conversation => ({
    root: asOwn(root),
    replies: mixed(root.replies.items.map(asOwn), repliesTo(root.id, mine)),
    remaining: Math.max(0, root.replies.total - root.replies.items.length),
  }));
  for (const comment of mine) {
    if (comment.parent !== null) continue;
    const at =
      sort === 'newest'
        ? conversations.findIndex(({ root }) => !root.pinned && root.createdAt < comment.createdAt)
        : -1;
    const one = { root: comment, replies: repliesTo(comment.id, mine), remaining: 0 };
    conversations.splice(at === -1 ? conversations.length : at, 0, one);
  }
  return conversations;
}

/** Joins two states of the same conversation: the newer wins, and no loaded reply is lost. */
export function joinRoots(old: Root, newer: Root): Root {
  // The newer one is whole: what it does not hold was taken away.
  if (newer.replies.next === null) return newer;
  const { items } = united(old.replies, newer.replies);
  const { next } =
    old.replies.items.length > newer.replies.items.length ? old.replies : newer.replies;
  const isWhole = items.length >= newer.replies.total;
  return {
    ...newer,
    replies: { ...newer.replies, items, next: isWhole ? null : (next ?? newer.replies.next) },
  };
}

/** Adds a further page of replies to a conversation. */
export function withReplies(root: Root, page: ReplyPage): Root {
  return { ...root, replies: { ...united(root.replies, page), next: page.next } };
}

function united(old: ReplyPage, newer: ReplyPage): ReplyPage {
  const fresh = new Set(newer.items.map(idOf));
  const kept = old.items.filter(({ id }) => !fresh.has(id));
  return { ...newer, items: [...kept, ...newer.items].toSorted(byTime) };
}

function repliesTo(root: string, own: readonly OwnComment[]): readonly OwnComment[] {
  return own.filter((comment) => comment.root === root && comment.id !== root).toSorted(byTime);
}

function mixed(
  replies: readonly ShownComment[],
  own: readonly OwnComment[],
): readonly ShownComment[] {
  return own.length === 0 ? replies : [...replies, ...own].toSorted(byTime);
}

function byTime(a: ShownComment, b: ShownComment): number {
  return a.createdAt - b.createdAt;
}

function idOf({ id }: ShownComment): string {
  return id;
}
