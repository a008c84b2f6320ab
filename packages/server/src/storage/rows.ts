import { nameSkeleton } from '@placet/moderation/core';
import type { Body, SealedEmail, StoredReason } from '@placet/protocol';
import type { Insertable, Kysely, Selectable } from 'kysely';
import type { NewComment, Slice, StoredComment } from './ports.js';
import { writeCursor } from './cursor.js';
import type { CommentTable, Database } from './schema.js';

/** A connection, or a transaction on one. */
export type Db = Kysely<Database>;

/** A row of `comments` as the rest of the server knows it. */
export function fromRow(row: Selectable<CommentTable>): StoredComment {
  return {
    site: row.site,
    id: row.id,
    thread: row.thread,
    parent: row.parent,
    root: row.root,
    depth: row.depth,
    author: {
      id: row.author_id,
      name: row.author_name,
      website: row.author_website,
      signed: row.author_signed === 1,
      ...(row.author_role === 'site' && { role: 'site' }),
    },
    text: row.text,
    body: JSON.parse(row.body) as Body,
    locale: row.locale,
    page: row.page_url === null ? null : { title: row.page_title ?? '', url: row.page_url },
    state: row.state,
    reasons: JSON.parse(row.reasons) as StoredReason[],
    sealedEmail: row.sealed_email === null ? null : (JSON.parse(row.sealed_email) as SealedEmail),
    createdAt: row.created_at,
    editedAt: row.edited_at,
    version: row.version,
    visible: row.visible === 1,
    replies: row.replies,
    deletedAt: row.deleted_at,
    pinned: row.pinned_at !== null,
    votes: row.votes,
    openReports: row.open_reports,
  };
}

/** A new comment as a row that nobody sees yet. */
export function toRow(comment: NewComment): Insertable<CommentTable> {
  return {
    site: comment.site,
    id: comment.id,
    thread: comment.thread,
    parent: comment.parent,
    root: comment.root,
    depth: comment.depth,
    author_id: comment.author.id,
    author_name: comment.author.name,
    author_skeleton: nameSkeleton(comment.author.name),
    author_website: comment.author.website,
    author_signed: comment.author.signed ? 1 : 0,
    text: comment.text,
    body: JSON.stringify(comment.body),
    locale: comment.locale,
    page_title: comment.page?.title ?? null,
    page_url: comment.page?.url ?? null,
    state: comment.state,
    reasons: JSON.stringify(comment.reasons),
    sealed_email: comment.sealedEmail === null ? null : JSON.stringify(comment.sealedEmail),
    sealed_key: comment.sealedEmail?.key ?? null,
    created_at: comment.createdAt,
    edited_at: null,
    version: 1,
    visible: 0,
    children: 0,
    replies: 0,
    author_role: comment.author.role ?? null,
    deleted_at: null,
    deleted_from: null,
    pinned_at: null,
    votes: 0,
    open_reports: 0,
  };
}

/** Cuts the one row too many that tells whether there is a next page. */
export function slice(
  rows: readonly Selectable<CommentTable>[],
  limit: number,
  key: (row: Selectable<CommentTable>) => readonly (number | string)[] = timeKey,
): Slice<StoredComment> {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map(fromRow),
    next: last === undefined ? null : writeCursor(key(last)),
  };
}

function timeKey(row: Selectable<CommentTable>): readonly (number | string)[] {
  return [row.created_at, row.id];
}
