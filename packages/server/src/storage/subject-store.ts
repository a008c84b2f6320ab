import type { SealedEmail } from '@placet/protocol';
import type { SubjectStore } from './duty-ports.js';
import { eraseOnRequest } from './erase-on-request.js';
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
      if (comments.length === 0) return { comments: 0, threads: [] };
      const rows = await db
        .selectFrom('comments')
        .select(['id', 'site', 'thread', 'state', 'version'])
        .where('site', '=', site)
        .where('id', 'in', [...comments])
        .orderBy('id')
        .execute();
      return eraseOnRequest(db, site, rows);
    },
  };
}
