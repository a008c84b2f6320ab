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
import { type Shown, toPublic, toRoot } from './public-comment.js';
import type { SettingsOf } from './site-settings.js';

/** Which page of a thread. */
export interface PageQuery {
  readonly site: string;
  readonly thread: StoredThread;
  readonly sort: Sort;
  readonly limit: number;
  readonly after: string | undefined;
}

/** What reading needs: where comments are, and what of them the site shows. */
export interface Reading {
  readonly storage: Storage;
  /** Say what of them readers see. */
  readonly settings: SettingsOf;
}

/** Reads one page of roots, each with its first replies: three queries, however many roots. */
export async function readPage(
  { storage, settings }: Reading,
  query: PageQuery,
): Promise<ThreadPage> {
  const { site, thread, sort, after } = query;
  const { site: shown } = await settings.of(storage, site);
  const [roots, pinned] = await Promise.all([
    storage.comments.roots({ ...query, thread: thread.thread }),
    after === undefined ? storage.threads.pinned(site, thread.thread) : [],
  ]);
  const replies = await storage.comments.firstReplies(
    site,
    [...pinned, ...roots.items].filter((root) => root.replies > 0).map((root) => root.id),
    limits.replies,
  );
  const byRoot = Map.groupBy(replies, (reply) => reply.root);
  const whole = (root: StoredComment): Root => withReplies(root, byRoot.get(root.id) ?? [], shown);
  return {
    thread: thread.thread,
    version: thread.version,
    sort,
    total: thread.published,
    closed: thread.closed,
    ...(thread.readOnly && { readOnly: true }),
    ...(pinned.length > 0 && { pinned: pinned.map(whole) }),
    items: roots.items.map(whole),
    next: roots.next,
  };
}

/** Reads more replies of one conversation. @throws ProblemError `not_found` where no reader sees the root. */
export async function readReplies(
  { storage, settings }: Reading,
  site: string,
  id: string,
  limit: number,
  after: string | undefined,
): Promise<ReplyPage> {
  const root = await storage.comments.find(site, id);
  if (!root?.visible) throw new ProblemError('not_found');
  const { site: shown } = await settings.of(storage, site);
  const page = await storage.comments.replies(site, root.root, limit, after);
  const total = root.depth === 0 ? root.replies : await totalOf(storage, site, root.root);
  const items = page.items.map((reply) => toPublic(reply, shown));
  return { items, next: page.next, total };
}

/**
 * Reads one comment for a permalink: its root, and the first replies with the way down to it.
 *
 * @throws ProblemError `not_found` where no reader sees it.
 */
export async function readContext(
  { storage, settings }: Reading,
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
  const { site: shown } = await settings.of(storage, site);
  const page = withReplies(root, first, shown);
  const listed = new Set(page.replies.items.map((reply) => reply.id));
  // What stands beyond the first page on the way to the comment follows it; `next` still starts after the page, so that
  // who reads on meets those again and knows them by their ids.
  const beyond = way.filter(({ id: step }) => !listed.has(step));
  const items = [...page.replies.items, ...beyond.map((step) => toPublic(step, shown))];
  const replies = { ...page.replies, items };
  return { comment: toPublic(comment, shown), root: { ...page, replies } };
}

function withReplies(root: StoredComment, replies: readonly StoredComment[], shown: Shown): Root {
  const items = replies.slice(0, limits.replies);
  const last = items.at(-1);
  const next = replies.length > items.length && last ? replyCursor(last) : null;
  return toRoot(root, items, next, shown);
}

async function totalOf(storage: Storage, site: string, root: string): Promise<number> {
  return (await storage.comments.find(site, root))?.replies ?? 0;
}
