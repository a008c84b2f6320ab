import type { CommentState } from '@placet/protocol';
import type { ModerationRules } from '@placet/moderation/core';
import type { RulesStore } from './rule-ports.js';
import type { Db } from './rows.js';
import { historyOf, newestVersion } from './versions.js';

const kept: readonly CommentState[] = ['pending', 'published', 'spam', 'refused', 'trash'];

/** Rules in SQL that both databases speak. */
export function rulesStore(db: Db): RulesStore {
  return {
    newestVersion: (site) => newestVersion(db, 'rule_sets', site),

    async newest(site) {
      const row = await db
        .selectFrom('rule_sets')
        .selectAll()
        .where('site', '=', site)
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && { ...row, rules: JSON.parse(row.rules) as Partial<ModerationRules> };
    },

    async save({ rules, ...row }) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('rule_sets')
        .values({ ...row, rules: JSON.stringify(rules) })
        .onConflict((conflict) => conflict.columns(['site', 'version']).doNothing())
        .executeTakeFirst();
      return Boolean(numInsertedOrUpdatedRows);
    },

    history: (site, limit) => historyOf(db, 'rule_sets', site, limit),

    async newestComments(site, limit) {
      const rows: { id: string; created_at: number }[] = [];
      // State by state: there is an index for each, and none for all.
      for (const state of kept) {
        const some = await db
          .selectFrom('comments')
          .select(['id', 'created_at'])
          .where('site', '=', site)
          .where('state', '=', state)
          .orderBy('created_at', 'desc')
          .orderBy('id', 'desc')
          .limit(limit)
          .execute();
        rows.push(...some);
      }
      return rows
        .toSorted((a, b) => b.created_at - a.created_at || (a.id < b.id ? 1 : -1))
        .slice(0, limit)
        .map(({ id }) => id);
    },

    async pastAt(site, author, before) {
      const rows = await db
        .selectFrom('comments')
        .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
        .select((eb) => eb.fn.max('created_at').as('last'))
        .where('site', '=', site)
        .where('author_id', '=', author)
        .where('created_at', '<', before)
        .groupBy('state')
        .execute();
      const times = rows.map(({ last }) => last);
      return {
        published: rows.find(({ state }) => state === 'published')?.count ?? 0,
        lastAt: times.length === 0 ? null : Math.max(...times),
      };
    },
  };
}
