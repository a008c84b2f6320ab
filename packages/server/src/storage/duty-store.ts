import type { ComplaintOutcome } from '@placet/protocol';
import type { Selectable } from 'kysely';
import type { DutyStore, StoredComplaint } from './duty-ports.js';
import type { Db } from './rows.js';
import type { ComplaintTable } from './schema.js';
import { statementsAbout, statementStore } from './statement-store.js';
import { figuresOf } from './transparency-query.js';

/** Statements, complaints and their figures in SQL that both databases speak. */
export function dutyStore(db: Db): DutyStore {
  const all = (site: string) => db.selectFrom('complaints').selectAll().where('site', '=', site);
  return {
    ...statementStore(db),
    figures: (site, from, to) => figuresOf(db, site, from, to),

    async addComplaint(complaint) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('complaints')
        .values(toRow(complaint))
        .onConflict((conflict) => conflict.columns(['site', 'id']).doNothing())
        .executeTakeFirst();
      return Boolean(numInsertedOrUpdatedRows);
    },

    async findComplaint(site, id) {
      const row = await all(site).where('id', '=', id).executeTakeFirst();
      return row && fromRow(row);
    },

    async complaintsOf(site, comments) {
      if (comments.length === 0) return new Map();
      const rows = await all(site)
        .where('comment', 'in', [...comments])
        .orderBy('received_at')
        .orderBy('id')
        .execute();
      return new Map(rows.map((row) => [row.comment, fromRow(row)]));
    },

    async allOf(site, comments) {
      if (comments.length === 0) return { statements: [], complaints: [] };
      const complaints = await all(site)
        .where('comment', 'in', [...comments])
        .orderBy('received_at')
        .orderBy('id')
        .execute();
      return {
        statements: await statementsAbout(db, site, comments),
        complaints: complaints.map(fromRow),
      };
    },

    async complaints(site, limit) {
      const open = await all(site)
        .where('outcome', '=', 'open')
        .orderBy('received_at')
        .limit(limit)
        .execute();
      const ended = await all(site)
        .where('outcome', '!=', 'open')
        .orderBy('decided_at', 'desc')
        .limit(limit - open.length)
        .execute();
      return [...open, ...ended].map(fromRow);
    },

    async answerComplaint({ site, id, outcome, answer, moderator, decidedAt }) {
      const { numUpdatedRows } = await db
        .updateTable('complaints')
        .set({ outcome, answer, moderator, decided_at: decidedAt })
        .where('site', '=', site)
        .where('id', '=', id)
        .where('outcome', '=', 'open')
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async openComplaints(site) {
      const { n } = await db
        .selectFrom('complaints')
        .select(({ fn }) => fn.countAll().as('n'))
        .where('site', '=', site)
        .where('outcome', '=', 'open')
        .executeTakeFirstOrThrow();
      return Number(n);
    },

    async erase(site, before) {
      const ended = await db
        .deleteFrom('complaints')
        .where('site', '=', site)
        .where((eb) =>
          eb.or([
            eb('decided_at', '<', before),
            // Nobody answered it. It has waited long enough, and says things about its author.
            eb.and([eb('decided_at', 'is', null), eb('received_at', '<', before)]),
          ]),
        )
        .executeTakeFirst();
      const stated = await db
        .deleteFrom('statements')
        .where('site', '=', site)
        .where('decided_at', '<', before)
        .executeTakeFirst();
      return Number(ended.numDeletedRows + stated.numDeletedRows);
    },
  };
}

function toRow({ receivedAt, decidedAt, ...rest }: StoredComplaint): ComplaintTable {
  return { ...rest, received_at: receivedAt, decided_at: decidedAt };
}

function fromRow(row: Selectable<ComplaintTable>): StoredComplaint {
  const { received_at: receivedAt, decided_at: decidedAt, outcome, ...rest } = row;
  return { ...rest, outcome: outcome as ComplaintOutcome, receivedAt, decidedAt };
}
