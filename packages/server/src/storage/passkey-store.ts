import type { Selectable } from 'kysely';
import type { PasskeyStore, StoredPasskey } from './people-ports.js';
import type { Db } from './rows.js';
import type { PasskeyTable } from './schema.js';

/** Passkeys, in SQL that both databases speak. */
export function passkeyStore(db: Db): PasskeyStore {
  return {
    async add({ site, id, moderator, publicKey, counter, transports, device, synced, ...times }) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('passkeys')
        .values({
          site,
          id,
          moderator,
          public_key: publicKey,
          counter,
          transports: JSON.stringify(transports),
          device,
          synced: Number(synced),
          created_at: times.createdAt,
          used_at: times.usedAt,
        })
        .onConflict((conflict) => conflict.columns(['site', 'id']).doNothing())
        .executeTakeFirst();
      return Boolean(numInsertedOrUpdatedRows);
    },

    async find(site, id) {
      const row = await db
        .selectFrom('passkeys')
        .selectAll()
        .where('site', '=', site)
        .where('id', '=', id)
        .executeTakeFirst();
      return row && fromRow(row);
    },

    async of(site, moderator) {
      const rows = await db
        .selectFrom('passkeys')
        .selectAll()
        .where('site', '=', site)
        .where('moderator', '=', moderator)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(fromRow);
    },

    async used(site, id, counter, now) {
      await db
        .updateTable('passkeys')
        .set({ counter, used_at: now })
        .where('site', '=', site)
        .where('id', '=', id)
        .execute();
    },

    async remove(site, moderator, id) {
      const { numDeletedRows } = await db
        .deleteFrom('passkeys')
        .where('site', '=', site)
        .where('moderator', '=', moderator)
        .where('id', '=', id)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },

    async saveChallenge(site, challenge, moderator, expiresAt, now) {
      // Anybody may ask for one: what nobody used in time does not stay for the night.
      await db
        .deleteFrom('challenges')
        .where('site', '=', site)
        .where('expires_at', '<', now)
        .execute();
      await db
        .insertInto('challenges')
        .values({ site, challenge, moderator, expires_at: expiresAt })
        .execute();
    },

    async takeChallenge(site, challenge, moderator, now) {
      const taking = db
        .deleteFrom('challenges')
        .where('site', '=', site)
        .where('challenge', '=', challenge)
        .where('expires_at', '>', now);
      const { numDeletedRows } = await (
        moderator === null
          ? taking.where('moderator', 'is', null)
          : taking.where('moderator', '=', moderator)
      ).executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}

function fromRow(row: Selectable<PasskeyTable>): StoredPasskey {
  return {
    site: row.site,
    id: row.id,
    moderator: row.moderator,
    publicKey: row.public_key,
    counter: row.counter,
    transports: JSON.parse(row.transports) as string[],
    device: row.device,
    synced: row.synced === 1,
    createdAt: row.created_at,
    usedAt: row.used_at,
  };
}
