import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  type Dialect,
  type QueryExecutorProvider,
  sql,
  SqliteDialect,
  type SqliteDatabase,
} from 'kysely';

// Statements are few and parameterised; a limit only guards against a bug that would make them endless.
const cachedStatements = 500;

/**
 * SQLite as Node brings it, behind Kysely's own dialect.
 *
 * WAL with `synchronous=FULL`: a commit that was acknowledged is on the disk, whatever happens next. With `secure_delete`
 * what is deleted is overwritten with zeros, or an erased comment would stay in the file until its place is needed.
 */
export function nodeSqliteDialect(file: string): Dialect {
  const db = new DatabaseSync(file);
  // SQLite's own knows the letters of English alone; a search has to find É by é.
  db.function('lower', { deterministic: true }, (text) =>
    typeof text === 'string' ? text.toLowerCase() : text,
  );
  db.exec(
    'pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on',
  );
  return new SqliteDialect({ database: nodeSqlite(db) });
}

/**
 * Brings the file up to date and empties the write-ahead log, which holds pages as they were before an erasure. Where
 * another process reads meanwhile, what is left is done the next time.
 */
export async function emptyLog(db: QueryExecutorProvider): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}

function nodeSqlite(db: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, StatementSync>();
  return {
    close(): void {
      db.close();
    },
    prepare(text: string) {
      let statement = statements.get(text);
      if (!statement) {
        statement = db.prepare(text);
        if (statements.size < cachedStatements) statements.set(text, statement);
      }
      const prepared = statement;
      return {
        reader: prepared.columns().length > 0,
        all: (parameters: readonly unknown[]): unknown[] => prepared.all(...args(parameters)),
        run: (parameters: readonly unknown[]) => prepared.run(...args(parameters)),
        iterate: (parameters: readonly unknown[]): IterableIterator<unknown> =>
          prepared.iterate(...args(parameters)) as IterableIterator<unknown>,
      };
    },
  };
}

function args(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters as SQLInputValue[];
}
