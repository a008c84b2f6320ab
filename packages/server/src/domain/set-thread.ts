import {
  limits,
  newId,
  type SiteReply,
  type ThreadSettings,
  type ThreadSettingsChange,
} from '@placet/protocol';
import { cleanLine, cleanSource, parseBody } from '@placet/protocol/text';
import type { ActName } from '../storage/audit-ports.js';
import type { Storage, StoredComment, StoredThread } from '../storage/ports.js';
import type { Act } from './moderate.js';
import { ProblemError } from './problem-error.js';
import type { Taken } from './submit-comment.js';

/** A thread as moderators set it. */
export function toSettings({ thread, closed, readOnly }: StoredThread): ThreadSettings {
  return { thread, closed, readOnly };
}

/** Opens, closes or seals a thread, and writes down who did. */
export function setThread(
  storage: Storage,
  act: Act,
  thread: string,
  change: ThreadSettingsChange,
): Promise<StoredThread> {
  return storage.transaction(async (tx) => {
    const set = await tx.threads.set(act.site, thread, change, act.now);
    const said = Object.entries(change).map(([name, value]) => `${name}: ${String(value)}`);
    await note(tx, act, 'thread', null, `${thread} (${said.join(', ')})`);
    return set;
  });
}

/**
 * Pins a root or lets it go.
 *
 * @returns The comment and whether that changed anything.
 * @throws ProblemError `not_found`, or `invalid` for an answer and where enough are pinned.
 */
export function pinComment(
  storage: Storage,
  act: Act,
  id: string,
  isPinned: boolean,
): Promise<{ readonly comment: StoredComment; readonly changed: boolean }> {
  return storage.transaction(async (tx) => {
    const { site } = act;
    const comment = await tx.comments.find(site, id);
    if (comment?.state !== 'published') throw new ProblemError('not_found');
    await tx.comments.holdThread(site, comment.thread, act.now);
    if (isPinned && comment.depth > 0) {
      throw new ProblemError('invalid', { detail: 'Expected a comment that answers no other.' });
    }
    const pinned = await tx.threads.pinned(site, comment.thread);
    if (isPinned && !comment.pinned && pinned.length >= limits.pins) {
      throw new ProblemError('invalid', {
        detail: `Expected at most ${limits.pins} pinned comments in a thread.`,
      });
    }
    const changed = await tx.threads.pin(site, id, isPinned ? act.now : null);
    if (changed) await note(tx, act, isPinned ? 'pin' : 'unpin', id, null);
    return { comment, changed };
  });
}

/**
 * Takes a comment by the site itself, published at once. All of the site's people share one author id: readers see who
 * speaks for the site, and by which name, but not who works when.
 *
 * @throws ProblemError `id_conflict` or `parent_unknown`
 */
export function replyAsSite(
  storage: Storage,
  act: Act,
  thread: string,
  reply: SiteReply,
): Promise<Taken> {
  return storage.transaction(async (tx) => {
    const { site, now, moderator } = act;
    await tx.comments.holdThread(site, thread, now);
    const text = cleanSource(reply.text);
    const earlier = await tx.comments.find(site, reply.id);
    if (earlier) {
      const same = earlier.author.role === 'site' && earlier.text === text;
      if (!same || earlier.thread !== thread) throw new ProblemError('id_conflict');
      return { comment: earlier, fresh: false };
    }
    const parent =
      reply.parent === undefined ? undefined : await tx.comments.find(site, reply.parent);
    if (reply.parent !== undefined && (parent?.thread !== thread || parent.state !== 'published')) {
      throw new ProblemError('parent_unknown', { errors: [{ field: 'parent', code: 'invalid' }] });
    }
    await tx.comments.insert({
      site,
      id: reply.id,
      thread,
      parent: parent?.id ?? null,
      root: parent?.root ?? reply.id,
      depth: parent ? parent.depth + 1 : 0,
      author: {
        id: 'site',
        name: cleanLine(reply.name || moderator),
        website: null,
        signed: false,
        role: 'site',
      },
      text,
      body: parseBody(text),
      locale: reply.locale === undefined ? null : cleanLine(reply.locale),
      page: parent?.page ?? null,
      state: 'published',
      reasons: [],
      sealedEmail: null,
      createdAt: now,
    });
    await note(tx, act, 'reply', reply.id, null);
    const comment = await tx.comments.find(site, reply.id);
    if (!comment) throw new Error('A comment was stored and is not there.');
    return { comment, fresh: true };
  });
}

function note(
  tx: Storage,
  { site, now, moderator }: Act,
  action: ActName,
  comment: string | null,
  text: string | null,
): Promise<void> {
  const nothing = { decision: null, before: null, after: null, version: null };
  const entry = { site, id: newId(), at: now, actor: moderator, action, comment };
  return tx.audit.add([{ ...entry, ...nothing, note: text, part: 0 }]);
}
