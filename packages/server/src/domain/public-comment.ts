import type { Author, Comment, Root } from '@placet/protocol';
import { cleanLine } from '@placet/protocol/text';
import type { SiteSettings } from '../app-deps.js';
import type { StoredComment } from '../storage/ports.js';

/** What the site tells its readers of a comment besides its words. */
export type Shown = Pick<SiteSettings, 'editedShown' | 'votes'>;

/**
 * A comment as every reader may see it. What is not published is shown, where answers stand below it, as a stub that
 * says nothing of its author or its words.
 */
export function toPublic(comment: StoredComment, shown: Shown): Comment {
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
    editedAt: shown.editedShown ? editedAt : null,
    ...(comment.pinned && { pinned: true }),
    ...(shown.votes && { votes: comment.votes }),
  };
}

/** A root with some of its replies. */
export function toRoot(
  root: StoredComment,
  replies: readonly StoredComment[],
  next: string | null,
  shown: Shown,
): Root {
  const items = replies.map((reply) => toPublic(reply, shown));
  return { ...toPublic(root, shown), replies: { items, next, total: root.replies } };
}

/** Who wrote a comment, as everybody may know it. */
export function authorOf({ author }: StoredComment): Author {
  const { id, website, role } = author;
  return { id, name: cleanLine(author.name), website, ...(role && { role }) };
}
