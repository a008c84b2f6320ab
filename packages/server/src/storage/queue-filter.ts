import type { QueueFilter } from '@placet/protocol';
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from './schema.js';

/** A filter as SQL that both databases speak. */
export function matches(
  eb: ExpressionBuilder<Database, 'comments'>,
  { thread, author, reason, text, before, reported }: QueueFilter,
): Expression<SqlBool> {
  const all: Expression<SqlBool>[] = [];
  if (thread !== undefined) all.push(eb('thread', '=', thread));
  if (author !== undefined) all.push(eb('author_id', '=', author));
  if (reason !== undefined) all.push(contains(eb, 'reasons', `"rule":"${reason}"`));
  if (text !== undefined) {
    all.push(
      eb.or([
        contains(eb, 'text', text),
        contains(eb, 'author_name', text),
        contains(eb, 'author_website', text),
      ]),
    );
  }
  if (before !== undefined) all.push(eb('created_at', '<', before));
  if (reported) all.push(eb('open_reports', '>', 0));
  return eb.and(all);
}

/** Whether the filter narrows anything at all. */
export function narrows(filter: QueueFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

function contains(
  eb: ExpressionBuilder<Database, 'comments'>,
  column: 'reasons' | 'text' | 'author_name' | 'author_website',
  text: string,
): Expression<SqlBool> {
  const pattern = `%${text.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return sql<SqlBool>`lower(${eb.ref(column)}) like ${pattern} escape ${sql.lit('\\')}`;
}
