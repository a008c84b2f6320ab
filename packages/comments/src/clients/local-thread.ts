// One thread that lives in this browser: what may happen to it, and how it is read. Nothing is stored here.
import type { Body, Comment, Edit, OwnComment, Root, Sort, Submission } from '@placet/protocol';
import { cleanLine, cleanUrl, parseBody } from '@placet/protocol/text';

/** A comment as it is kept in this browser. */
export interface LocalComment {
  readonly id: string;
  readonly parent: string | null;
  readonly root: string;
  readonly depth: number;
  /** The author id; `null` once it is erased. */
  readonly author: string | null;
  readonly name: string;
  readonly website: string | null;
  readonly text: string;
  readonly locale: string | null;
  readonly createdAt: number;
  readonly editedAt: number | null;
  readonly deletedAt: number | null;
  /** Grows with every change. */
  readonly version: number;
}

/** A thread as it is kept in this browser. */
export interface LocalThread {
  /** Grows with every change. */
  readonly version: number;
  /** In the order in which they came. */
  readonly comments: readonly LocalComment[];
}

/** A thread in which nobody wrote yet. */
export const emptyThread: LocalThread = { version: 0, comments: [] };

/** How long a deletion can be taken back, in milliseconds. */
export const undoMs = 3_600_000;

/** The last moment that a `Date` knows: whoever uses a browser may edit what is kept in it. */
const forever = 8_640_000_000_000_000;

/** Adds a comment; `undefined` where what it answers is not there. */
export function withNew(
  thread: LocalThread,
  { id, parent, text, name, website, locale }: Submission,
  author: string,
  now: number,
): LocalThread | undefined {
  const above = thread.comments.find((one) => one.id === parent);
  if (parent !== undefined && (!above || above.deletedAt !== null)) return undefined;
  const comment: LocalComment = {
    id,
    parent: above?.id ?? null,
    root: above?.root ?? id,
    depth: above ? above.depth + 1 : 0,
    author,
    name: cleanLine(name),
    website: website === undefined ? null : cleanUrl(website),
    text,
    locale: locale ?? null,
    createdAt: now,
    editedAt: null,
    deletedAt: null,
    version: 1,
  };
  return { version: thread.version + 1, comments: [...thread.comments, comment] };
}

/** Changes one comment. */
export function withChanged(
  thread: LocalThread,
  id: string,
  change: Partial<LocalComment>,
): LocalThread {
  return {
    version: thread.version + 1,
    comments: thread.comments.map((one) =>
      one.id === id ? { ...one, ...change, version: one.version + 1 } : one,
    ),
  };
}

/** What an edit changes. */
export function edited({ text, name, website }: Edit, now: number): Partial<LocalComment> {
  return {
    text,
    ...(name === undefined ? {} : { name: cleanLine(name) }),
    ...(website === undefined ? {} : { website: website && cleanUrl(website) }),
    editedAt: now,
  };
}

/** Takes away all that an author wrote. */
export function withoutAuthor(thread: LocalThread, author: string, now: number): LocalThread {
  return without(thread, (one) => one.author === author, now);
}

/** Takes away what was deleted so long ago that it cannot be taken back. */
export function swept(thread: LocalThread, now: number): LocalThread {
  const isOver = ({ author, deletedAt }: LocalComment): boolean =>
    author !== null && deletedAt !== null && deletedAt + undoMs < now;
  return thread.comments.some(isOver) ? without(thread, isOver, now) : thread;
}

/** What was answered leaves a stub without words or author. */
function without(
  { version, comments }: LocalThread,
  isGone: (comment: LocalComment) => boolean,
  now: number,
): LocalThread {
  const isAnswered = (id: string): boolean => comments.some(({ parent }) => parent === id);
  const stub = { author: null, name: '', website: null, text: '', deletedAt: now };
  return {
    version: version + 1,
    comments: comments.flatMap((one) => {
      if (!isGone(one)) return [one];
      return isAnswered(one.id) ? [{ ...one, ...stub }] : [];
    }),
  };
}

/** A comment as every reader sees it: without words and author once it is deleted. */
export function toComment(thread: string, one: LocalComment): Comment {
  const isThere = one.deletedAt === null;
  return {
    id: one.id,
    thread,
    parent: one.parent,
    root: one.root,
    depth: one.depth,
    author:
      isThere && one.author !== null
        ? { id: one.author, name: one.name, website: one.website }
        : null,
    body: isThere ? bodyOf(one) : [],
    state: isThere ? 'published' : 'deleted',
    createdAt: one.createdAt,
    editedAt: one.editedAt,
  };
}

/** A comment as its author sees it. */
export function toOwn(thread: string, one: LocalComment, now: number): OwnComment {
  const restorableUntil = one.deletedAt === null ? null : one.deletedAt + undoMs;
  return {
    ...toComment(thread, one),
    reasons: [],
    text: one.text,
    version: one.version,
    editableUntil: one.deletedAt === null ? forever : null,
    restorableUntil: restorableUntil !== null && restorableUntil > now ? restorableUntil : null,
  };
}

/** The conversations of a thread, each with all its replies. */
export function toRoots(name: string, { comments }: LocalThread, sort: Sort): readonly Root[] {
  const shown = comments.filter(
    (one) => one.deletedAt === null || comments.some((other) => isUnder(other, one, comments)),
  );
  const roots = shown
    .filter(({ parent }) => parent === null)
    .map((root): Root => {
      const items = shown
        .filter((one) => one.root === root.id && one !== root)
        .map((one) => toComment(name, one));
      return { ...toComment(name, root), replies: { items, next: null, total: items.length } };
    });
  if (sort === 'newest') return roots.toReversed();
  if (sort === 'oldest') return roots;
  return roots.toReversed().toSorted((a, b) => b.replies.total - a.replies.total);
}

/** A comment that is there answers another one, at whatever distance. */
function isUnder(below: LocalComment, above: LocalComment, all: readonly LocalComment[]): boolean {
  if (below.deletedAt !== null || below.root !== above.root) return false;
  for (let at: LocalComment | undefined = below; at?.parent;) {
    const { parent }: LocalComment = at;
    if (parent === above.id) return true;
    at = all.find(({ id }) => id === parent);
  }
  return false;
}

const bodies = new WeakMap<LocalComment, Body>();

function bodyOf(one: LocalComment): Body {
  const body = bodies.get(one) ?? parseBody(one.text);
  bodies.set(one, body);
  return body;
}
