import type { Role, SignInWay } from '@placet/protocol';
import type { Selectable } from 'kysely';
import type { SessionStore, StoredSession } from './people-ports.js';
import type { ProofStore } from './ports.js';
import type { Db } from './rows.js';
import type { SessionTable } from './schema.js';

/** Moderators' links and sessions, by hashes of their tokens. */
export function sessionStore(db: Db): SessionStore {
  const open = (site: string, now: number) =>
    db
      .selectFrom('sessions')
      .innerJoin('moderators', (join) =>
        join
          .onRef('moderators.site', '=', 'sessions.site')
          .onRef('moderators.name', '=', 'sessions.moderator'),
      )
      .selectAll('sessions')
      .select('moderators.role')
      .where('sessions.site', '=', site)
      .where('expires_at', '>', now);
  return {
    async saveInvite({ site, hash, moderator, expiresAt }) {
      await db
        .insertInto('invites')
        .values({ site, token_hash: hash, moderator, expires_at: expiresAt, used_at: null })
        .execute();
    },

    async endInvites(site, moderator) {
      await db
        .deleteFrom('invites')
        .where('site', '=', site)
        .where('moderator', '=', moderator)
        .where('used_at', 'is', null)
        .execute();
    },

    async takeInvite(site, hash, now) {
      // One statement decides: of two that use the same link at once, one finds it used.
      return db
        .updateTable('invites')
        .set({ used_at: now })
        .where('site', '=', site)
        .where('token_hash', '=', hash)
        .where('used_at', 'is', null)
        .where('expires_at', '>', now)
        .returning('moderator')
        .executeTakeFirst();
    },

    async saveSession({ site, hash, moderator, expiresAt, createdAt, seenAt, device, way }) {
      await db
        .insertInto('sessions')
        .values({
          site,
          token_hash: hash,
          moderator,
          expires_at: expiresAt,
          created_at: createdAt,
          seen_at: seenAt,
          device,
          way,
        })
        .execute();
    },

    async session(site, hash, now) {
      const row = await open(site, now).where('token_hash', '=', hash).executeTakeFirst();
      return row && fromRow(row);
    },

    async sessions(site, moderator, now) {
      const query = open(site, now).orderBy('seen_at', 'desc').orderBy('token_hash');
      const rows = await (
        moderator === undefined ? query : query.where('moderator', '=', moderator)
      ).execute();
      return rows.map(fromRow);
    },

    async saw(site, hash, now) {
      await db
        .updateTable('sessions')
        .set({ seen_at: now })
        .where('site', '=', site)
        .where('token_hash', '=', hash)
        .execute();
    },

    async endSession(site, hash, moderator) {
      const ending = db
        .deleteFrom('sessions')
        .where('site', '=', site)
        .where('token_hash', '=', hash);
      const row = await (
        moderator === undefined ? ending : ending.where('moderator', '=', moderator)
      )
        .returning('moderator')
        .executeTakeFirst();
      return row?.moderator;
    },
  };
}

function fromRow(row: Selectable<SessionTable> & { readonly role: string }): StoredSession {
  return {
    site: row.site,
    hash: row.token_hash,
    moderator: row.moderator,
    role: row.role as Role,
    expiresAt: row.expires_at,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    device: row.device,
    way: row.way as SignInWay,
  };
}

/** Signatures that were used, for as long as they would still be accepted. */
export function proofStore(db: Db): ProofStore {
  return {
    async remember({ site, author, id, expiresAt }, now) {
      await db
        .deleteFrom('proofs')
        .where('site', '=', site)
        .where('expires_at', '<', now)
        .execute();
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('proofs')
        .values({ site, author, id, expires_at: expiresAt })
        .onConflict((conflict) => conflict.columns(['site', 'author', 'id']).doNothing())
        .executeTakeFirst();
      return Boolean(numInsertedOrUpdatedRows);
    },
  };
}
