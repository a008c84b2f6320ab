import type { Selectable } from 'kysely';
import { readTimeCursor, writeCursor } from './cursor.js';
import type { AuditEntry, AuditStore, StoredAct } from './audit-ports.js';
import type { Slice } from './ports.js';
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
          entries.map(({ before, after, version, subject, ...entry }) => ({
            ...entry,
            subject: subject ?? null,
            state_before: before,
            state_after: after,
            version_after: version,
          })),
        )
        .execute();
    },

    async ofDecision(site, decision, limit, after = '') {
      const rows = await db
        .selectFrom('audit')
        .selectAll()
        .where('site', '=', site)
        .where('decision', '=', decision)
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
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

    async movesOf(site, comments) {
      if (comments.length === 0) return new Map();
      const rows = await db
        .selectFrom('audit')
        .select(['comment', 'actor', 'action', 'at'])
        .where('site', '=', site)
        .where('comment', 'in', [...comments])
        .where('state_after', 'is not', null)
        .orderBy('comment')
        .orderBy('at')
        .orderBy('id')
        .execute();
      // The last one of each stays.
      return new Map(
        rows.map(({ comment, actor: by, action, at }) => [comment ?? '', { by, action, at }]),
      );
    },

    async acts(site, limit, after) {
      let query = db
        .selectFrom('audit')
        .leftJoin('decisions', (join) =>
          join
            .onRef('decisions.site', '=', 'audit.site')
            .onRef('decisions.id', '=', 'audit.decision'),
        )
        .selectAll('audit')
        .select(['decisions.comments', 'decisions.undone_at'])
        .where('audit.site', '=', site)
        .where('audit.part', '=', 0)
        .orderBy('audit.at', 'desc')
        .orderBy('audit.id', 'desc')
        .limit(limit + 1);
      if (after !== undefined) {
        const [time, id] = readTimeCursor(after);
        query = query.where((eb) =>
          eb(eb.refTuple('audit.at', 'audit.id'), '<', eb.tuple(time, id)),
        );
      }
      const rows = await query.execute();
      const acts = rows.map(({ comments, undone_at: undoneAt, ...row }): StoredAct => {
        const { id, at, actor, action, comment, decision, before, after: to, note } = fromRow(row);
        const many = (comments ?? 1) > 1;
        return {
          id,
          at,
          actor,
          action,
          decision,
          comments: comments ?? (comment === null ? 0 : 1),
          comment: many ? null : comment,
          before: many ? null : before,
          after: many ? null : to,
          note,
          undoneAt,
        };
      });
      return slice(acts, limit);
    },

    async lines(site, limit, after) {
      const [time, id] = after === undefined ? [-1, ''] : readTimeCursor(after);
      const rows = await db
        .selectFrom('audit')
        .selectAll()
        .where('site', '=', site)
        .where((eb) => eb(eb.refTuple('at', 'id'), '>', eb.tuple(time, id)))
        .orderBy('at')
        .orderBy('id')
        .limit(limit + 1)
        .execute();
      return slice(rows.map(fromRow), limit);
    },
  };
}

function slice<T extends { readonly at: number; readonly id: string }>(
  rows: readonly T[],
  limit: number,
): Slice<T> {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: rows.slice(0, limit), next: last ? writeCursor([last.at, last.id]) : null };
}

function fromRow(row: Selectable<AuditTable>): AuditEntry {
  const { state_before: before, state_after: after, version_after: version, action, ...rest } = row;
  const { subject, ...entry } = rest;
  return {
    ...entry,
    action: action as AuditEntry['action'],
    before,
    after,
    version,
    ...(subject !== null && { subject }),
  };
}
