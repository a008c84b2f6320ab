import type { Selectable } from 'kysely';
import type { AuditEntry, AuditStore } from './ports.js';
import type { Db } from './rows.js';
import type { AuditTable } from './schema.js';

/** The audit log: rows are added and read, never changed. */
export function auditStore(db: Db): AuditStore {
  return {
    async add(entries) {
      if (entries.length === 0) return;
      await db
        .insertInto('audit')
        .values(
          entries.map(({ before, after, version, ...entry }) => ({
            ...entry,
            state_before: before,
            state_after: after,
            version_after: version,
          })),
        )
        .execute();
    },

    async ofDecision(site, decision) {
      const rows = await db
        .selectFrom('audit')
        .selectAll()
        .where('site', '=', site)
        .where('decision', '=', decision)
        .orderBy('id')
        .execute();
      return rows.map(fromRow);
    },

    async ofComment(site, comment) {
      const rows = await db
        .selectFrom('audit')
        .selectAll()
        .where('site', '=', site)
        .where('comment', '=', comment)
        .orderBy('at')
        .orderBy('id')
        .execute();
      return rows.map(fromRow);
    },

    async newest(site, limit) {
      const rows = await db
        .selectFrom('audit')
        .selectAll()
        .where('site', '=', site)
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },
  };
}

function fromRow(row: Selectable<AuditTable>): AuditEntry {
  const { state_before: before, state_after: after, version_after: version, action, ...rest } = row;
  return { ...rest, action: action as AuditEntry['action'], before, after, version };
}
