import { type Role, roles } from '@placet/protocol';
import type { PeopleStore } from './people-ports.js';
import type { Db } from './rows.js';

/** The site's people, in SQL that both databases speak. */
export function peopleStore(db: Db): PeopleStore {
  const find: PeopleStore['find'] = async (site, name) => {
    const row = await db
      .selectFrom('moderators')
      .select('role')
      .where('site', '=', site)
      .where('name', '=', name)
      .executeTakeFirst();
    return row && { role: row.role as Role };
  };
  return {
    find,

    async add(site, name, role, now) {
      await db
        .insertInto('moderators')
        .values({ site, name, role, created_at: now, digest_hours: 0, digest_at: 0 })
        .onConflict((conflict) => conflict.columns(['site', 'name']).doNothing())
        .execute();
      return (await find(site, name))?.role ?? role;
    },

    async list(site, now) {
      const [people, sessions, passkeys] = await Promise.all([
        db.selectFrom('moderators').selectAll().where('site', '=', site).orderBy('name').execute(),
        db
          .selectFrom('sessions')
          .select(({ fn }) => ['moderator', fn.countAll().as('n'), fn.max('seen_at').as('seen')])
          .where('site', '=', site)
          .where('expires_at', '>', now)
          .groupBy('moderator')
          .execute(),
        db
          .selectFrom('passkeys')
          .select(({ fn }) => ['moderator', fn.countAll().as('n')])
          .where('site', '=', site)
          .groupBy('moderator')
          .execute(),
      ]);
      return people
        .map(({ name, role, created_at: createdAt }) => {
          const open = sessions.find(({ moderator }) => moderator === name);
          return {
            name,
            role: role as Role,
            createdAt,
            sessions: Number(open?.n ?? 0),
            passkeys: Number(passkeys.find(({ moderator }) => moderator === name)?.n ?? 0),
            seenAt: open?.seen ?? null,
          };
        })
        .toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
    },

    async holdOwners(site) {
      // A change that changes nothing holds the rows, in both databases.
      const rows = await db
        .updateTable('moderators')
        .set({ role: 'owner' })
        .where('site', '=', site)
        .where('role', '=', 'owner')
        .returning('name')
        .execute();
      return rows.map(({ name }) => name);
    },

    async setRole(site, name, role) {
      await db
        .updateTable('moderators')
        .set({ role })
        .where('site', '=', site)
        .where('name', '=', name)
        .execute();
    },

    async remove(site, name) {
      for (const table of ['invites', 'sessions', 'passkeys', 'wrapped_keys'] as const) {
        await db.deleteFrom(table).where('site', '=', site).where('moderator', '=', name).execute();
      }
      await db.deleteFrom('moderators').where('site', '=', site).where('name', '=', name).execute();
    },
  };
}
