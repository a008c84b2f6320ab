import type { Db } from './rows.js';

/** What owners save as a whole; versions are added, never changed. */
type VersionedTable = 'rule_sets' | 'setting_sets';

/** Who saved which version of what, and when. */
interface Version {
  readonly site: string;
  readonly version: number;
  readonly moderator: string;
  readonly at: number;
}

/** The number of the newest version; 0 where none was ever saved. */
export async function newestVersion(db: Db, table: VersionedTable, site: string): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((eb) => eb.fn.max('version').as('version'))
    .where('site', '=', site)
    .executeTakeFirst();
  return row?.version ?? 0;
}

/** The versions, newest first, without what was saved. */
export function historyOf(
  db: Db,
  table: VersionedTable,
  site: string,
  limit: number,
): Promise<Version[]> {
  return db
    .selectFrom(table)
    .select(['site', 'version', 'moderator', 'at'])
    .where('site', '=', site)
    .orderBy('version', 'desc')
    .limit(limit)
    .execute();
}
