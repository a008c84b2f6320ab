// What a thread does for somebody who does more than read its first page.
import type { OwnComment, Root, ThreadPage } from '@placet/protocol';
import { joinRoots, toConversations, withReplies } from './conversations.js';
import type { ThreadParts } from './thread.js';
import type { Answer } from './trouble.js';

/** Puts one's own comments among the others. */
export function takeOwn(parts: ThreadParts, listed: readonly OwnComment[]): void {
  const ids = new Set(listed.map(({ id }) => id));
  const before = new Map(parts.own.map(({ id, state }) => [id, state]));
  const published = listed.filter(
    ({ id, state }) => state === 'published' && before.get(id) === 'pending',
  );
  parts.own = [...parts.own.filter(({ id }) => !ids.has(id)), ...listed];
  parts.toConversations = (roots) => toConversations(roots, parts.own, parts.sort);
  const own = new Map(parts.own.map((comment) => [comment.id, comment]));
  parts.show({ total: parts.get().total + published.length, own });
}

/** Shows one's own comment as it is now: edited, deleted, or back. */
export function replace(parts: ThreadParts, comment: OwnComment): void {
  const was = parts.own.find(({ id }) => id === comment.id)?.state === 'published';
  const is = comment.state === 'published';
  takeOwn(parts, [comment]);
  parts.set({ total: parts.get().total + Number(is) - Number(was) });
}

/** Shows a comment that was just sent. */
export function add(parts: ThreadParts, comment: OwnComment): void {
  const isCounted = parts.own.some(({ id }) => id === comment.id) || comment.state !== 'published';
  const { total, fresh } = parts.get();
  takeOwn(parts, [comment]);
  // The stream may have told of it before the answer came: one's own comment is no news.
  if (!isCounted) parts.set({ total: total + 1, fresh: Math.max(0, fresh - 1) });
  else parts.set({ total });
}

/** Loads the next roots. */
export async function loadMore(parts: ThreadParts): Promise<void> {
  const { client, thread, sort, next: after } = parts;
  if (after === null) return;
  const page = await whileBusy(parts, 'more', () => client.getThread({ thread, sort, after }));
  if (!page) return;
  adopt(parts, page, parts.roots);
  parts.pages += 1;
  parts.show();
}

/** Loads more replies of one conversation. */
export async function loadReplies(parts: ThreadParts, id: string): Promise<void> {
  const root = [...parts.roots, ...parts.strays].find((one) => one.id === id);
  const after = root?.replies.next;
  if (!root || !after) return;
  const page = await whileBusy(parts, id, () => parts.client.getReplies({ root: id, after }));
  if (!page) return;
  const joined = withReplies(root, page);
  parts.roots = parts.roots.map((one) => (one.id === id ? joined : one));
  parts.strays = parts.strays.map((one) => (one.id === id ? joined : one));
  parts.show();
}

/** Makes sure that a comment is shown. */
export async function reveal(parts: ThreadParts, id: string): Promise<boolean> {
  if (shownIds(parts).includes(id)) return true;
  const answer = await parts.client.getContext(id);
  if (!answer.ok || answer.value.comment.thread !== parts.thread) return false;
  const { root } = answer.value;
  const known = parts.roots.find((one) => one.id === root.id);
  if (known) {
    parts.roots = parts.roots.map((one) => (one === known ? joinRoots(known, root) : one));
  } else {
    parts.strays = [...parts.strays.filter((one) => one.id !== root.id), root];
  }
  parts.show();
  return shownIds(parts).includes(id);
}

/** Shows what arrived since, as many pages as are loaded. */
export async function showFresh(parts: ThreadParts): Promise<string | undefined> {
  const { client, thread, sort } = parts;
  const before = new Set(shownIds(parts));
  const loaded = await whileBusy(parts, 'fresh', async () => {
    const answers: ThreadPage[] = [];
    for (let after: string | undefined; answers.length < Math.max(1, parts.pages);) {
      const answer = await client.getThread({ thread, sort, after });
      if (!answer.ok) return answer;
      answers.push(answer.value);
      if (answer.value.next === null) break;
      after = answer.value.next;
    }
    return { ok: true, value: answers };
  });
  const last = loaded?.at(-1);
  if (!loaded || !last) return undefined;
  const old = parts.roots;
  parts.roots = [];
  for (const page of loaded) adopt(parts, page, old);
  parts.pages = loaded.length;
  parts.show({
    total: last.total,
    closed: last.closed,
    readOnly: last.readOnly ?? false,
    fresh: 0,
  });
  return shownIds(parts).find((id) => !before.has(id));
}

/** Finds out what has changed: new comments are counted, what was taken away goes at once. */
export async function check(parts: ThreadParts): Promise<void> {
  if (parts.isChecking) return;
  const { client, thread, sort } = parts;
  parts.isChecking = true;
  try {
    if (parts.own.length > 0) {
      const own = await client.ownComments(thread);
      if (own.ok) takeOwn(parts, own.value);
    }
    const answer = await client.getThread({ thread, sort });
    if (!answer.ok || answer.value.version <= parts.version) return;
    const page = answer.value;
    const fresh = page.total - parts.get().total;
    parts.version = page.version;
    if (fresh > 0) {
      parts.set({ fresh, closed: page.closed });
    } else if (parts.pages === 1 && parts.get().busy === undefined) {
      const old = parts.roots;
      parts.roots = [];
      adopt(parts, page, old);
      parts.show({
        total: page.total,
        closed: page.closed,
        readOnly: page.readOnly ?? false,
        fresh: 0,
      });
    }
  } finally {
    parts.isChecking = false;
  }
}

function adopt(parts: ThreadParts, page: ThreadPage, before: readonly Root[]): void {
  const old = new Map([...before, ...parts.strays].map((root) => [root.id, root]));
  const joined = [...(page.pinned ?? []), ...page.items].map((root) => {
    const known = old.get(root.id);
    return known ? joinRoots(known, root) : root;
  });
  const fresh = new Set(joined.map(({ id }) => id));
  parts.roots = [...parts.roots.filter(({ id }) => !fresh.has(id)), ...joined];
  parts.strays = parts.strays.filter(({ id }) => !fresh.has(id));
  parts.next = page.next;
  parts.version = Math.max(parts.version, page.version);
}

async function whileBusy<T>(
  parts: ThreadParts,
  what: string,
  ask: () => Promise<Answer<T>>,
): Promise<T | undefined> {
  if (parts.get().busy !== undefined) return undefined;
  parts.set({ busy: what, trouble: undefined });
  const answer = await ask();
  if (answer.ok) return answer.value;
  parts.set({ busy: undefined, trouble: answer.trouble });
  return undefined;
}

function shownIds(parts: ThreadParts): string[] {
  return parts
    .get()
    .conversations.flatMap(({ root, replies }) => [root, ...replies].map(({ id }) => id));
}
