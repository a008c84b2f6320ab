import type { ReportCategory, ReportOutcome, SealedEmail } from '@placet/protocol';
import type { Selectable } from 'kysely';
import type { ReportStore, StoredReport } from './report-ports.js';
import type { Db } from './rows.js';
import type { ReportTable } from './schema.js';

/** Reports in SQL that both databases speak. */
export function reportStore(db: Db): ReportStore {
  /** Brings the counts of some comments up to what is there. */
  async function recount(site: string, comments: readonly string[]): Promise<void> {
    if (comments.length === 0) return;
    await db
      .updateTable('comments')
      .set((eb) => ({
        open_reports: eb
          .selectFrom('reports')
          .select((select) => select.fn.countAll<number>().as('count'))
          .where('reports.site', '=', site)
          .whereRef('reports.comment', '=', 'comments.id')
          .where('reports.outcome', '=', 'open'),
      }))
      .where('site', '=', site)
      .where('id', 'in', [...comments])
      .execute();
  }

  return {
    async add({ sealedEmail, receivedAt, ...report }) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('reports')
        .values({
          ...report,
          sealed_email: sealedEmail && JSON.stringify(sealedEmail),
          sealed_key: sealedEmail && sealedEmail.key,
          received_at: receivedAt,
          outcome: 'open',
          decision: null,
          decided_at: null,
          message: null,
          receipt_mailed_at: null,
          outcome_mailed_at: null,
        })
        .onConflict((conflict) => conflict.columns(['site', 'id']).doNothing())
        .executeTakeFirst();
      if (!numInsertedOrUpdatedRows) return false;
      await recount(report.site, [report.comment]);
      return true;
    },

    async find(site, id) {
      const row = await db
        .selectFrom('reports')
        .selectAll()
        .where('site', '=', site)
        .where('id', '=', id)
        .executeTakeFirst();
      return row && fromRow(row);
    },

    async findMany(site, ids) {
      if (ids.length === 0) return [];
      const rows = await db
        .selectFrom('reports')
        .selectAll()
        .where('site', '=', site)
        .where('id', 'in', [...ids])
        .execute();
      return rows.map(fromRow);
    },

    async ofComment(site, comment) {
      const rows = await db
        .selectFrom('reports')
        .selectAll()
        .where('site', '=', site)
        .where('comment', '=', comment)
        .orderBy('received_at')
        .orderBy('id')
        .execute();
      return rows.map(fromRow);
    },

    async settle(site, comments, { outcome, decision, decidedAt, message }) {
      if (comments.length === 0) return 0;
      const { numUpdatedRows } = await db
        .updateTable('reports')
        .set({ outcome, decision, decided_at: decidedAt, message })
        .where('site', '=', site)
        .where('comment', 'in', [...comments])
        .where('outcome', '=', 'open')
        .executeTakeFirst();
      if (numUpdatedRows > 0n) await recount(site, comments);
      return Number(numUpdatedRows);
    },

    async reopen(site, decision) {
      const rows = await db
        .updateTable('reports')
        .set({ outcome: 'open', decision: null, decided_at: null, message: null })
        .where('site', '=', site)
        .where('decision', '=', decision)
        .returning('comment')
        .execute();
      await recount(site, [...new Set(rows.map(({ comment }) => comment))]);
    },

    async unmailed(site, kind, limit) {
      let query = db
        .selectFrom('reports')
        .selectAll()
        .where('site', '=', site)
        .where('sealed_email', 'is not', null)
        .where(`${kind}_mailed_at`, 'is', null)
        .orderBy('received_at')
        .limit(limit);
      if (kind === 'outcome') query = query.where('outcome', '!=', 'open');
      return (await query.execute()).map(fromRow);
    },

    async markMailed(site, id, kind, at) {
      const { numUpdatedRows } = await db
        .updateTable('reports')
        .set({ [`${kind}_mailed_at`]: at })
        .where('site', '=', site)
        .where('id', '=', id)
        .where(`${kind}_mailed_at`, at === null ? 'is not' : 'is', null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async forget(site, ids) {
      if (ids.length === 0) return 0;
      const { numUpdatedRows } = await db
        .updateTable('reports')
        .set({
          reason: '',
          name: null,
          sealed_email: null,
          sealed_key: null,
          locale: null,
          // What a moderator wrote to this person.
          message: null,
        })
        .where('site', '=', site)
        .where('id', 'in', [...ids])
        .where('reason', '!=', '')
        .executeTakeFirst();
      return Number(numUpdatedRows);
    },

    async erase(site, before) {
      const { numDeletedRows } = await db
        .deleteFrom('reports')
        .where('site', '=', site)
        .where('decided_at', '<', before)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}

function fromRow(row: Selectable<ReportTable>): StoredReport {
  return {
    site: row.site,
    id: row.id,
    comment: row.comment,
    thread: row.thread,
    category: row.category as ReportCategory,
    reason: row.reason,
    name: row.name,
    sealedEmail: row.sealed_email === null ? null : (JSON.parse(row.sealed_email) as SealedEmail),
    locale: row.locale,
    receivedAt: row.received_at,
    outcome: row.outcome as ReportOutcome,
    decision: row.decision,
    decidedAt: row.decided_at,
    message: row.message,
  };
}
