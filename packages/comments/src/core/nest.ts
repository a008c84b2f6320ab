import type { Comment, OwnComment } from '@placet/protocol';

/** Levels of replies that are nested: `limits.depth` of the protocol, whose other limits readers need not download. */
export const nestedLevels = 3;

/** A comment as the thread shows it: public, or one's own in whatever state. */
export type ShownComment = Comment | OwnComment;

/** A reply in its place. */
export interface ReplyNode {
  readonly comment: ShownComment;
  /** The comment it answers, where that does not stand right above it. */
  readonly inReplyTo: ShownComment | undefined;
  readonly children: readonly ReplyNode[];
}

interface GrowingNode extends ReplyNode {
  readonly children: GrowingNode[];
}

interface Place {
  readonly node: GrowingNode;
  readonly level: number;
  readonly siblings: GrowingNode[];
}

/**
 * Makes the tree of a conversation out of its root and its replies, oldest first.
 *
 * Three levels are nested; whatever is deeper stands flat at the third and says whom it answers,
 * since a narrow screen has no room for more. A reply that others part from what it answers says so, too. One whose
 * parent is not here stands at the first level.
 */
export function nest(root: ShownComment, replies: readonly ShownComment[]): readonly ReplyNode[] {
  const top: GrowingNode[] = [];
  const places = new Map<string, Place>();
  for (const comment of replies) {
    const parent = comment.parent === null ? undefined : places.get(comment.parent);
    const isFlat = parent !== undefined && parent.level >= nestedLevels;
    const siblings = parent ? (isFlat ? parent.siblings : parent.node.children) : top;
    const answered = parent?.node.comment ?? (comment.parent === root.id ? root : undefined);
    const node: GrowingNode = {
      comment,
      inReplyTo: isFlat || siblings.length > 0 ? answered : undefined,
      children: [],
    };
    siblings.push(node);
    const level = parent ? Math.min(parent.level + 1, nestedLevels) : 1;
    places.set(comment.id, { node, level, siblings });
  }
  return top;
}
