import type { OwnComment } from '@placet/protocol';
import type { SiteSettings } from '../app-deps.js';
import type { StoredComment } from '../storage/ports.js';
import { authorOf } from './public-comment.js';

/** How long authors may change their minds. */
export type OwnSettings = Pick<SiteSettings, 'editMinutes' | 'undoMinutes'>;

const minute = 60_000;

/** A comment as its author sees it: where it stands, why, and what can still be done about it. */
export function toOwn(comment: StoredComment, settings: OwnSettings, now: number): OwnComment {
  const { id, thread, parent, root, depth, createdAt, editedAt, state, body, text } = comment;
  return {
    id,
    thread,
    parent,
    root,
    depth,
    author: authorOf(comment),
    body,
    state,
    createdAt,
    editedAt,
    reasons: comment.reasons.map(({ rule }) => rule),
    text,
    version: comment.version,
    editableUntil: editableUntil(comment, settings, now),
    restorableUntil: restorableUntil(comment, settings, now),
  };
}

/** Until when a comment may be edited; `null` once it may not, or a person has decided against it. */
export function editableUntil(
  comment: StoredComment,
  { editMinutes }: Pick<OwnSettings, 'editMinutes'>,
  now: number,
): number | null {
  const open = comment.state === 'published' || comment.state === 'pending';
  const until = comment.createdAt + editMinutes * minute;
  return open && comment.author.signed && until > now ? until : null;
}

/** Until when a deletion may be taken back; `null` for what is not deleted, or gone for good. */
export function restorableUntil(
  { deletedAt }: StoredComment,
  { undoMinutes }: Pick<OwnSettings, 'undoMinutes'>,
  now: number,
): number | null {
  if (deletedAt === null) return null;
  const until = deletedAt + undoMinutes * minute;
  return until > now ? until : null;
}
