import {
  type CommentContext,
  limits,
  type ReplyPage,
  type Root,
  type Sort,
  type ThreadPage,
} from '@placet/protocol';
import type { Storage, StoredComment, StoredThread } from '../storage/ports.js';
import { replyCursor } from '../storage/cursor.js';
import { ProblemError } from './problem-error.js';
import { toPublic, toRoot } from './public-comment.js';

/** Which page of a thread. */
export interface PageQuery {
  readonly site: string;
  readonly thread: StoredThread;
  readonly sort: Sort;
  readonly limit: number;
  readonly after: string | undefined;
}

/** Reads one page of roots, each with its first replies: two queries, however many roots. */
export async function readPage(storage: Storage, query: PageQuery): Promise<ThreadPage> {
  const { site, thread, sort } = query;
  const roots = await storage.comments.roots({ ...query, thread: thread.thread });
  const replies = await storage.comments.firstReplies(
    site,
    roots.items.filter((root) => root.replies > 0).map((root) => root.id),
    limits.replies,
  );
  const byRoot = Map.groupBy(replies, (reply) => reply.root);
  return {
    thread: thread.thread,
    version: thread.version,
    sort,
    total: thread.published,
    closed: thread.closed,
    items: roots.items.map((root) => withReplies(root, byRoot.get(root.id) ?? [])),
    next: roots.next,
  };
}

/** Reads more replies of one conversation. @throws ProblemError `not_found` where no reader sees the root. */
export async function readReplies(
  storage: Storage,
  site: string,
  id: string,
  limit: number,
  after: string | undefined,
): Promise<ReplyPage> {
  const root = await storage.comments.find(site, id);
  if (!root?.visible) throw new ProblemError('not_found');
  const page = await storage.comments.replies(site, root.root, limit, after);
  const total = root.depth === 0 ? root.replies : await totalOf(storage, site, root.root);
  return { items: page.items.map(toPublic), next: page.next, total };
}

/**
 * Reads one comment for a permalink: its root, and the first replies with the way down to it.
 *
 * @throws ProblemError `not_found` where no reader sees it.
 */
export async function readContext(
  storage: Storage,
  site: string,
  id: string,
): Promise<CommentContext> {
  const comment = await storage.comments.find(site, id);
  if (comment?.state !== 'published') throw new ProblemError('not_found');
  const [root, first, way] = await Promise.all([
    comment.depth === 0 ? comment : storage.comments.find(site, comment.root),
    storage.comments.firstReplies(site, [comment.root], limits.replies),
    storage.comments.wayTo(site, id),
  ]);
  if (!root) throw new ProblemError('not_found');
  const page = withReplies(root, first);
  const shown = new Set(page.replies.items.map((reply) => reply.id));
  // What stands beyond the first page on the way to the comment follows it; `next` still starts after the page, so that
  // who reads on meets those again and knows them by their ids.
  const beyond = way.filter((step) => !shown.has(step.id)).map(toPublic);
  const replies = { ...page.replies, items: [...page.replies.items, ...beyond] };
  return { comment: toPublic(comment), root: { ...page, replies } };
}

function withReplies(root: StoredComment, replies: readonly StoredComment[]): Root {
  const items = replies.slice(0, limits.replies);
  const last = items.at(-1);
  const next = replies.length > items.length && last ? replyCursor(last) : null;
  return toRoot(root, items, next);
}

async function totalOf(storage: Storage, site: string, root: string): Promise<number> {
  return (await storage.comments.find(site, root))?.replies ?? 0;
}
