import type { SubjectStore } from './duty-ports.js';
import { eraseOnRequest } from './erase-on-request.js';
import type { Db } from './rows.js';

/** Erasing what a person wrote, in SQL that both databases speak. */
export function subjectStore(db: Db): SubjectStore {
  return {
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
