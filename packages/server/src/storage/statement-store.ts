import type { StatementCategory } from '@placet/protocol';
import type { Selectable } from 'kysely';
import { readTimeCursor, writeCursor } from './cursor.js';
import type { DutyStore, StoredStatement } from './duty-ports.js';
import type { Slice } from './ports.js';
import type { Db } from './rows.js';
import type { StatementTable } from './schema.js';

type StatementStore = Pick<
  DutyStore,
  'addStatements' | 'withdrawStatements' | 'statementsOf' | 'statements' | 'newestStatements'
>;

/** Statements of reasons in SQL that both databases speak. */
export function statementStore(db: Db): StatementStore {
  const standing = (site: string) =>
    db
      .selectFrom('statements')
      .selectAll()
      .where('site', '=', site)
      .where('withdrawn_at', 'is', null);
  return {
    async addStatements(statements) {
      if (statements.length === 0) return;
      await db.insertInto('statements').values(statements.map(toRow)).execute();
    },

    async withdrawStatements(site, decision, now) {
      await db
        .updateTable('statements')
        .set({ withdrawn_at: now })
        .where('site', '=', site)
        .where('decision', '=', decision)
        .execute();
    },

    async statementsOf(site, comments) {
      if (comments.length === 0) return new Map();
      const rows = await standing(site)
        .where('comment', 'in', [...comments])
        .orderBy('comment')
        .orderBy('decided_at')
        .orderBy('id')
        .execute();
      // The last one of each stays.
      return new Map(rows.map((row) => [row.comment, fromRow(row)]));
    },

    async statements(site, limit, after) {
      const [time, id] = after === undefined ? [-1, ''] : readTimeCursor(after);
      const rows = await standing(site)
        .where((eb) => eb(eb.refTuple('decided_at', 'id'), '>', eb.tuple(time, id)))
        .orderBy('decided_at')
        .orderBy('id')
        .limit(limit + 1)
        .execute();
      return sliceOf(rows, limit);
    },

    async newestStatements(site, limit, after) {
      const query = standing(site);
      const [time, id] = after === undefined ? [0, ''] : readTimeCursor(after);
      const rows = await (
        after === undefined
          ? query
          : query.where((eb) => eb(eb.refTuple('decided_at', 'id'), '<', eb.tuple(time, id)))
      )
        .orderBy('decided_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit + 1)
        .execute();
      return sliceOf(rows, limit);
    },
  };
}

/** Every statement about these comments, also those that were taken back; of each comment the oldest first. */
export async function statementsAbout(
  db: Db,
  site: string,
  comments: readonly string[],
): Promise<StoredStatement[]> {
  const rows = await db
    .selectFrom('statements')
    .selectAll()
    .where('site', '=', site)
    .where('comment', 'in', [...comments])
    .orderBy('comment')
    .orderBy('decided_at')
    .orderBy('id')
    .execute();
  return rows.map(fromRow);
}

function sliceOf(rows: Selectable<StatementTable>[], limit: number): Slice<StoredStatement> {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map(fromRow),
    next: last ? writeCursor([last.decided_at, last.id]) : null,
  };
}

function toRow(statement: StoredStatement): StatementTable {
  const { foundByRule, reported, writtenAt, decidedAt, withdrawnAt, ...rest } = statement;
  return {
    ...rest,
    found_by_rule: foundByRule ? 1 : 0,
    reported: reported ? 1 : 0,
    written_at: writtenAt,
    decided_at: decidedAt,
    withdrawn_at: withdrawnAt,
  };
}

function fromRow(row: Selectable<StatementTable>): StoredStatement {
  const { found_by_rule, reported, written_at, decided_at, withdrawn_at, ...rest } = row;
  return {
    ...rest,
    ground: rest.ground as StoredStatement['ground'],
    category: rest.category as StatementCategory,
    restriction: rest.restriction as StoredStatement['restriction'],
    foundByRule: found_by_rule === 1,
    reported: reported === 1,
    writtenAt: written_at,
    decidedAt: decided_at,
    withdrawnAt: withdrawn_at,
  };
}
