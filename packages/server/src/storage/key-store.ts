import type { Envelope, SealedEmail, WrapKind } from '@placet/protocol';
import type { Selectable } from 'kysely';
import type { EnvelopeStore, OwnerKey, OwnerKeyStore } from './key-ports.js';
import { CursorError } from './ports.js';
import type { Db } from './rows.js';
import type { OwnerKeyTable } from './schema.js';

/** Keys that their owners hold, in SQL that both databases speak. */
export function ownerKeyStore(db: Db): OwnerKeyStore {
  const newestFirst = (site: string) =>
    db
      .selectFrom('owner_keys')
      .selectAll()
      .where('site', '=', site)
      .orderBy('created_at', 'desc')
      .orderBy('id');
  return {
    async add({ site, id, publicKey, moderator, createdAt }) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('owner_keys')
        .values({ site, id, public_key: publicKey, moderator, created_at: createdAt })
        .onConflict((conflict) => conflict.columns(['site', 'id']).doNothing())
        .executeTakeFirst();
      return Boolean(numInsertedOrUpdatedRows);
    },

    list: async (site) => (await newestFirst(site).execute()).map(fromRow),

    async newest(site) {
      const row = await newestFirst(site).limit(1).executeTakeFirst();
      return row && fromRow(row);
    },

    async has(site, id) {
      const row = await db
        .selectFrom('owner_keys')
        .select('id')
        .where('site', '=', site)
        .where('id', '=', id)
        .executeTakeFirst();
      return row !== undefined;
    },

    async wrap({ site, key, kind, moderator, jwe, createdAt }) {
      const copy = { jwe, created_at: createdAt };
      await db
        .insertInto('wrapped_keys')
        .values({ site, key, kind, moderator, ...copy })
        .onConflict((conflict) =>
          conflict.columns(['site', 'key', 'kind', 'moderator']).doUpdateSet(copy),
        )
        .execute();
    },

    async unwrap({ site, key, kind, moderator }) {
      await db
        .deleteFrom('wrapped_keys')
        .where('site', '=', site)
        .where('key', '=', key)
        .where('kind', '=', kind)
        .where('moderator', '=', moderator)
        .execute();
    },

    async wrapped(site) {
      const rows = await db
        .selectFrom('wrapped_keys')
        .selectAll()
        .where('site', '=', site)
        .orderBy('created_at')
        .orderBy('kind')
        .execute();
      return rows.map(({ kind, created_at: createdAt, ...row }) => ({
        ...row,
        kind: kind as WrapKind,
        createdAt,
      }));
    },
  };
}

const tables = { comment: 'comments', report: 'reports' } as const;

/** Sealed addresses by key, in SQL that both databases speak. */
export function envelopeStore(db: Db): EnvelopeStore {
  async function some(
    site: string,
    kind: Envelope['kind'],
    key: string,
    limit: number,
    after: string,
  ): Promise<Envelope[]> {
    const rows = await db
      .selectFrom(tables[kind])
      .select(['id', 'thread', 'sealed_email'])
      .where('site', '=', site)
      .where('sealed_key', '=', key)
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(({ id, thread, sealed_email: sealed }) => ({
      kind,
      id,
      thread,
      email: JSON.parse(sealed ?? 'null') as SealedEmail,
    }));
  }
  return {
    async counts(site) {
      const counts = new Map<string, number>();
      for (const table of Object.values(tables)) {
        const rows = await db
          .selectFrom(table)
          .select(({ fn }) => ['sealed_key', fn.countAll().as('n')])
          .where('site', '=', site)
          .where('sealed_key', 'is not', null)
          .groupBy('sealed_key')
          .execute();
        for (const { sealed_key: key, n } of rows) {
          if (key !== null) counts.set(key, (counts.get(key) ?? 0) + Number(n));
        }
      }
      return counts;
    },

    async page(site, key, limit, after = 'comment:') {
      const [, kind, id = ''] = /^(comment|report):([\w-]*)$/.exec(after) ?? [];
      if (kind === undefined) throw new CursorError('Expected the `next` of the page before.');
      const envelopes = kind === 'comment' ? await some(site, 'comment', key, limit + 1, id) : [];
      const room = limit + 1 - envelopes.length;
      if (room > 0) {
        envelopes.push(...(await some(site, 'report', key, room, kind === 'report' ? id : '')));
      }
      const page = envelopes.slice(0, limit);
      const last = page.at(-1);
      const next = envelopes.length > limit && last ? `${last.kind}:${last.id}` : null;
      return { envelopes: page, next };
    },

    async replace(site, kind, id, was, email, current) {
      const table = tables[kind];
      const row = await db
        .selectFrom(table)
        .select('sealed_email')
        .where('site', '=', site)
        .where('id', '=', id)
        .executeTakeFirst();
      const sealed = row?.sealed_email ?? null;
      if (sealed === null) return false;
      const old = JSON.parse(sealed) as SealedEmail;
      if (old.enc !== was || old.key === current) return false;
      const { numUpdatedRows } = await db
        .updateTable(table)
        .set({
          sealed_email: email && JSON.stringify(email),
          sealed_key: email && email.key,
        })
        .where('site', '=', site)
        .where('id', '=', id)
        .where('sealed_email', '=', sealed)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
  };
}

function fromRow(row: Selectable<OwnerKeyTable>): OwnerKey {
  return {
    site: row.site,
    id: row.id,
    publicKey: row.public_key,
    moderator: row.moderator,
    createdAt: row.created_at,
  };
}
