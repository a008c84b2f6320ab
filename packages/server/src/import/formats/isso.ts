import { DatabaseSync } from 'node:sqlite';
import type { CommentState } from '@placet/protocol';
import { StartError } from '../../start-error.js';
import { placeOf } from '../page-of.js';
import type { Found, SourceFile } from '../source-comment.js';

interface Row {
  readonly id: number;
  readonly parent: number | null;
  readonly created: number;
  readonly mode: number;
  readonly text: string | null;
  readonly author: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly uri: string;
  readonly title: string | null;
}

const states: Readonly<Record<number, CommentState>> = {
  1: 'published',
  2: 'pending',
  4: 'deleted',
};

/** The database of isso, `comments.db`; isso need not be stopped for it. */
// oxlint-disable-next-line require-await -- as the other formats are read
export async function* isso({ path }: SourceFile): AsyncGenerator<Found> {
  for (const row of rowsOf(path)) yield foundIn(row);
}

function* rowsOf(path: string): Generator<Row> {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { readOnly: true });
    const rows = database
      .prepare(
        `select comments.id, parent, created, mode, text, author, email, website, uri, title
         from comments join threads on threads.id = comments.tid order by comments.id`,
      )
      .iterate();
    for (const row of rows) yield row as unknown as Row;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SQLITE_ERROR') throw error;
    throw new StartError(
      `Expected the database of isso, comments.db, with the tables "comments" and "threads": ${(error as Error).message}.`,
    );
  } finally {
    database?.close();
  }
}

function foundIn(row: Row): Found {
  const place = placeOf(row.uri, row.title ?? '');
  if (!place) return { leftOut: 'no-page' };
  const keyOf = (id: number): string => `isso ${place.thread} ${id}`;
  return {
    ...place,
    key: keyOf(row.id),
    parent: row.parent === null ? undefined : keyOf(row.parent),
    name: row.author ?? '',
    email: row.email ?? undefined,
    website: row.website ?? undefined,
    text: row.text ?? '',
    createdAt: Math.round(row.created * 1000),
    state: states[row.mode] ?? 'pending',
  };
}
