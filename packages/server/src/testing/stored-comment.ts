import { newId } from '@placet/protocol';
import { expect } from 'vitest';
import type { NewComment, Storage } from '../storage/ports.js';

/** A published root, but for what is said otherwise. */
export function aStored(
  more: Partial<NewComment> & Pick<NewComment, 'thread' | 'createdAt'>,
): NewComment {
  const id = more.id ?? newId();
  return {
    site: 'default',
    id,
    parent: null,
    root: id,
    depth: 0,
    author: { id: 'author', name: 'Marie', website: null, signed: true },
    text: 'It pleases.',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'It pleases.' }] }],
    locale: 'fr',
    page: { title: 'An article', url: 'https://news.example/a' },
    state: 'published',
    reasons: [],
    sealedEmail: null,
    ...more,
  };
}

/** The place of an answer. */
export function placeUnder(parent: NewComment): Pick<NewComment, 'parent' | 'root' | 'depth'> {
  return { parent: parent.id, root: parent.root, depth: parent.depth + 1 };
}

/** Stores a comment as a new one, in its thread. */
export async function storeIn(storage: Storage, comment: NewComment): Promise<NewComment> {
  await storage.transaction(async (tx) => {
    await tx.comments.holdThread(comment.site, comment.thread, comment.createdAt);
    expect(await tx.comments.insert(comment)).toBe(true);
  });
  return comment;
}
