import type { ProofStore, SessionStore } from './ports.js';
import type { Db } from './rows.js';

/** Moderators' links and sessions, by hashes of their tokens. */
export function sessionStore(db: Db): SessionStore {
  return {
    async saveInvite({ site, hash, moderator, expiresAt }) {
      await db
        .insertInto('invites')
        .values({ site, token_hash: hash, moderator, expires_at: expiresAt, used_at: null })
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

    async saveSession({ site, hash, moderator, expiresAt }) {
      await db
        .insertInto('sessions')
        .values({ site, token_hash: hash, moderator, expires_at: expiresAt })
        .execute();
    },

    async session(site, hash, now) {
      const row = await db
        .selectFrom('sessions')
        .selectAll()
        .where('site', '=', site)
        .where('token_hash', '=', hash)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return row && { site, hash, moderator: row.moderator, expiresAt: row.expires_at };
    },

    async endSession(site, hash) {
      await db
        .deleteFrom('sessions')
        .where('site', '=', site)
        .where('token_hash', '=', hash)
        .execute();
    },
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
