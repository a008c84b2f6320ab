import type { Selectable } from 'kysely';
import type { StandingStore, StoredStanding } from './duty-ports.js';
import type { Db } from './rows.js';
import type { StandingTable } from './schema.js';

/** Authors' standings in SQL that both databases speak. */
export function standingStore(db: Db): StandingStore {
  async function of(
    site: string,
    authors: readonly string[],
  ): Promise<ReadonlyMap<string, StoredStanding>> {
    if (authors.length === 0) return new Map();
    const rows = await db
      .selectFrom('standings')
      .selectAll()
      .where('site', '=', site)
      .where('author', 'in', [...authors])
      .execute();
    return new Map(rows.map((row) => [row.author, fromRow(row)]));
  }
  return {
    of,
    find: async (site, author) => (await of(site, [author])).get(author),
    async set(standing) {
      const { site: _, author: __, ...rest } = standing;
      await db
        .insertInto('standings')
        .values(standing)
        .onConflict((conflict) => conflict.columns(['site', 'author']).doUpdateSet(rest))
        .execute();
    },
    async clear(site, author) {
      await db
        .deleteFrom('standings')
        .where('site', '=', site)
        .where('author', '=', author)
        .execute();
    },
  };
}

function fromRow(row: Selectable<StandingTable>): StoredStanding {
  return { ...row, standing: row.standing as StoredStanding['standing'] };
}
