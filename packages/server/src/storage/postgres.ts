import { type Dialect, PostgresDialect } from 'kysely';
import pg from 'pg';

const bigint = 20;

/** PostgreSQL, for when one machine is not enough. `bigint` columns hold times and counts and fit a number. */
export function postgresDialect(connectionString: string): Dialect {
  const types: pg.CustomTypesConfig = {
    getTypeParser: (oid, format) =>
      oid === bigint && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format),
  };
  const pool = new pg.Pool({ connectionString, types, max: 10 });
  // A connection that breaks while idle is replaced at its next use; unheard, the event would end the process.
  pool.on('error', () => {});
  return new PostgresDialect({ pool });
}
