import type { SealedEmail } from '@placet/protocol';
import type { SubjectStore } from './duty-ports.js';
import { removeBareStubs, withdrawAndErase } from './erase-comment.js';
import type { Db } from './rows.js';

/** Finding and erasing a person's data, in SQL that both databases speak. */
export function subjectStore(db: Db): SubjectStore {
  return {
    async sealed(site, limit, after = '') {
      const rows = await db
        .selectFrom('comments')
        .select(['id', 'thread', 'sealed_email'])
        .where('site', '=', site)
        .where('sealed_email', 'is not', null)
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(({ id, thread, sealed_email: sealed }) => ({
        id,
        thread,
        sealedEmail: JSON.parse(sealed ?? 'null') as SealedEmail,
      }));
    },

    async erase(site, comments) {
      const threads = new Set<string>();
      let erased = 0;
      if (comments.length === 0) return { comments: 0, threads: [] };
      const rows = await db
        .selectFrom('comments')
        .select(['id', 'site', 'thread', 'state', 'version'])
        .where('site', '=', site)
        .where('id', 'in', [...comments])
        .orderBy('id')
        .execute();
      for (const row of rows) {
        if (!(await withdrawAndErase(db, row))) continue;
        erased += 1;
        if (row.state === 'published') threads.add(row.thread);
        for (const table of ['statements', 'complaints'] as const) {
          await db
            .deleteFrom(table)
            .where('site', '=', site)
            .where('comment', '=', row.id)
            .execute();
        }
      }
      if (erased > 0) await removeBareStubs(db, site, Number.MAX_SAFE_INTEGER, 500);
      return { comments: erased, threads: [...threads] };
    },
  };
}
