import type { Author, Comment, Root } from '@placet/protocol';
import { cleanLine } from './text/clean.js';
import type { StoredComment } from '../storage/ports.js';

/**
 * A comment as every reader may see it. What is not published is shown, where answers stand below it, as a stub that
 * says nothing of its author or its words.
 */
export function toPublic(comment: StoredComment): Comment {
  const { id, thread, parent, root, depth, createdAt, editedAt } = comment;
  const place = { id, thread, parent, root, depth, createdAt };
  if (comment.state !== 'published') {
    return { ...place, author: null, body: [], state: 'deleted', editedAt: null };
  }
  return {
    ...place,
    author: authorOf(comment),
    body: comment.body,
    state: 'published',
    editedAt,
  };
}

/** A root with some of its replies. */
export function toRoot(
  root: StoredComment,
  replies: readonly StoredComment[],
  next: string | null,
): Root {
  return {
    ...toPublic(root),
    replies: { items: replies.map(toPublic), next, total: root.replies },
  };
}

/** Who wrote a comment, as everybody may know it. */
export function authorOf({ author }: StoredComment): Author {
  return { id: author.id, name: cleanLine(author.name), website: author.website };
}
