import type { TokenCount } from '@placet/moderation/core';
import type { Label, LearningStore } from './rule-ports.js';
import type { Db } from './rows.js';

/** The row that counts comments; no token is empty. */
const total = '';
/** Rows in one statement: databases bound the number of parameters. */
const batch = 500;

/** What was learned, in SQL that both databases speak. */
export function learningStore(db: Db): LearningStore {
  return {
    async read(site, tokens) {
      const rows = await db
        .selectFrom('learned_tokens')
        .select(['token', 'spam', 'ham'])
        .where('site', '=', site)
        .where('token', 'in', [total, ...tokens])
        .execute();
      const counts = new Map(rows.map(({ token, spam, ham }) => [token, { spam, ham }]));
      const taught = counts.get(total) ?? { spam: 0, ham: 0 };
      counts.delete(total);
      return { taught, tokens: counts };
    },

    async labels(site, comments) {
      if (comments.length === 0) return new Map();
      const rows = await db
        .selectFrom('learned_comments')
        .select(['comment', 'label', 'previous', 'edited_at as editedAt'])
        .where('site', '=', site)
        .where('comment', 'in', [...comments])
        .execute();
      return new Map(
        rows.map((row) => [
          row.comment,
          { ...row, label: row.label as Label | null, previous: row.previous as Label | null },
        ]),
      );
    },

    async saveLabels(site, labels) {
      for (const some of chunks(labels)) {
        await db
          .insertInto('learned_comments')
          .values(some.map(({ editedAt, ...label }) => ({ site, ...label, edited_at: editedAt })))
          .onConflict((conflict) =>
            conflict.columns(['site', 'comment']).doUpdateSet((eb) => ({
              label: eb.ref('excluded.label'),
              previous: eb.ref('excluded.previous'),
              edited_at: eb.ref('excluded.edited_at'),
            })),
          )
          .execute();
      }
    },

    async add(site, taught, tokens, now) {
      const all: [string, TokenCount][] = [[total, taught], ...tokens];
      // Always in the same order, so that two decisions wait for one another instead of dying together.
      for (const some of chunks(all.toSorted(([a], [b]) => (a < b ? -1 : 1)))) {
        await db
          .insertInto('learned_tokens')
          .values(some.map(([token, count]) => ({ site, token, ...count, at: now })))
          .onConflict((conflict) =>
            conflict.columns(['site', 'token']).doUpdateSet((eb) => ({
              spam: eb('learned_tokens.spam', '+', eb.ref('excluded.spam')),
              ham: eb('learned_tokens.ham', '+', eb.ref('excluded.ham')),
              at: eb.ref('excluded.at'),
            })),
          )
          .execute();
        await db
          .deleteFrom('learned_tokens')
          .where('site', '=', site)
          .where(
            'token',
            'in',
            some.map(([token]) => token),
          )
          .where('spam', '<=', 0)
          .where('ham', '<=', 0)
          .execute();
      }
    },

    async prune(site, most) {
      const excess = (await this.size(site)) - most;
      if (excess <= 0) return 0;
      const { numDeletedRows } = await db
        .deleteFrom('learned_tokens')
        .where('site', '=', site)
        .where('token', 'in', (eb) =>
          eb
            .selectFrom('learned_tokens as least')
            .select('least.token')
            .where('least.site', '=', site)
            .where('least.token', '!=', total)
            .orderBy((order) => order('least.spam', '+', order.ref('least.ham')))
            .orderBy('least.at')
            .orderBy('least.token')
            .limit(excess),
        )
        .executeTakeFirst();
      return Number(numDeletedRows);
    },

    async size(site) {
      const row = await db
        .selectFrom('learned_tokens')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('site', '=', site)
        .where('token', '!=', total)
        .executeTakeFirstOrThrow();
      return row.count;
    },

    tokens(site, limit, after) {
      return db
        .selectFrom('learned_tokens')
        .select(['token', 'spam', 'ham'])
        .where('site', '=', site)
        .where('token', '>', after)
        .orderBy('token')
        .limit(limit)
        .execute();
    },

    async reset(site) {
      for (const table of ['learned_tokens', 'learned_comments'] as const) {
        await db.deleteFrom(table).where('site', '=', site).execute();
      }
    },
  };
}

function* chunks<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += batch) yield all.slice(at, at + batch);
}
