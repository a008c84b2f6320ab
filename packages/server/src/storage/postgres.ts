import { type Dialect, PostgresDialect } from 'kysely';
import { type CustomTypesConfig, Pool, types } from 'pg';

/** PostgreSQL, for when one machine is not enough. `bigint` columns hold times and counts and fit a number. */
export function postgresDialect(connectionString: string): Dialect {
  const numbers: CustomTypesConfig = {
    getTypeParser: (oid, format) =>
      oid === types.builtins.INT8 && format !== 'binary'
        ? Number
        : types.getTypeParser(oid, format),
  };
  const pool = new Pool({ connectionString, types: numbers, max: 10 });
  // A connection that breaks while idle is replaced at its next use; unheard, the event would end the process.
  pool.on('error', () => {});
  return new PostgresDialect({ pool });
}
