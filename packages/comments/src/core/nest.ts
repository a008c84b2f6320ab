import type { Comment, OwnComment } from '@placet/protocol';

/** Levels of replies that are nested: `limits.depth` of the protocol, whose other limits readers need not download. */
export const nestedLevels = 3;

/** A comment as the thread shows it: public, or one's own in whatever state. */
export type ShownComment = Comment | OwnComment;

/** A reply in its place. */
export interface ReplyNode {
  readonly comment: ShownComment;
  /** The comment it answers, where its place does not tell. */
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
 * Makes the tree of a conversation out of its replies, oldest first.
 *
 * Three levels are nested; whatever is deeper stands flat at the third and says whom it answers,
 * since a narrow screen has no room for more. A reply whose parent is not here stands at the first.
 */
export function nest(replies: readonly ShownComment[]): readonly ReplyNode[] {
  const top: GrowingNode[] = [];
  const places = new Map<string, Place>();
  for (const comment of replies) {
    const parent = comment.parent === null ? undefined : places.get(comment.parent);
    const isFlat = parent !== undefined && parent.level >= nestedLevels;
    const node: GrowingNode = {
      comment,
      inReplyTo: isFlat ? parent.node.comment : undefined,
      children: [],
    };
    const siblings = parent ? (isFlat ? parent.siblings : parent.node.children) : top;
    siblings.push(node);
    const level = parent ? Math.min(parent.level + 1, nestedLevels) : 1;
    places.set(comment.id, { node, level, siblings });
  }
  return top;
}
