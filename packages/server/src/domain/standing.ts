import { reason } from '@placet/moderation/core';
import { type AuthorView, newId, type StandingChange } from '@placet/protocol';
import type { ActName } from '../storage/audit-ports.js';
import type { Storage } from '../storage/ports.js';
import type { Judgement } from './judge.js';
import type { Act } from './moderate.js';
import { ProblemError } from './problem-error.js';

/**
 * What the rules said, as the author's standing with the moderators has it: a trusted author's comment is not held, a
 * held author's always is. What is spam stays spam.
 *
 * @throws ProblemError `author_banned`: the author is told, and nothing is stored (a silent ban would be a restriction
 * without reasons, DSA art. 17).
 */
export async function byStanding(
  storage: Storage,
  site: string,
  author: string | undefined,
  judged: Judgement,
): Promise<Judgement> {
  if (author === undefined) return judged;
  const known = await storage.standings.find(site, author);
  switch (known?.standing) {
    case undefined:
      return judged;
    case 'banned':
      throw new ProblemError('author_banned');
    case 'trusted':
      return judged.state === 'pending' ? { state: 'published', reasons: [] } : judged;
    case 'held':
      return judged.state === 'published' || judged.state === 'pending'
        ? {
            state: 'pending',
            reasons: [...judged.reasons, reason('author_held', {})],
          }
        : judged;
  }
}

const actOf = {
  trusted: 'trust',
  held: 'hold-author',
  banned: 'ban',
  none: 'leave-to-rules',
} as const satisfies Record<StandingChange['standing'], ActName>;

/** Sets how an author's comments are judged from now on, and writes down who did and why. */
export function setStanding(
  storage: Storage,
  { site, moderator, now }: Act,
  author: string,
  { standing, note: why }: StandingChange,
): Promise<AuthorView> {
  const note = why ?? null;
  return storage.transaction(async (tx) => {
    if (standing === 'none') await tx.standings.clear(site, author);
    else await tx.standings.set({ site, author, standing, moderator, note, at: now });
    await tx.audit.add([
      {
        site,
        id: newId(),
        at: now,
        actor: moderator,
        action: actOf[standing],
        comment: null,
        decision: null,
        before: null,
        after: null,
        version: null,
        note,
        part: 0,
        subject: author,
      },
    ]);
    return viewAuthor(tx, site, author);
  });
}

/** One author key, over all pages. */
export async function viewAuthor(
  storage: Storage,
  site: string,
  author: string,
): Promise<AuthorView> {
  const known = await storage.standings.find(site, author);
  const count = (view: 'pending' | 'published' | 'spam' | 'refused' | 'trash') =>
    storage.queue.count(site, view, { author });
  const [pending, published, spam, refused, trash] = await Promise.all([
    count('pending'),
    count('published'),
    count('spam'),
    count('refused'),
    count('trash'),
  ]);
  return {
    id: author,
    standing: known?.standing ?? 'none',
    by: known?.moderator ?? null,
    at: known?.at ?? null,
    note: known?.note ?? null,
    counts: { pending, published, spam, refused, trash },
  };
}
