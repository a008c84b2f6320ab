import { type Role, roles } from '@placet/protocol';
import type { Selectable } from 'kysely';
import type { PeopleStore, StoredDigest } from './people-ports.js';
import type { Db } from './rows.js';
import type { ModeratorTable } from './schema.js';

const hourMs = 3_600_000;

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
  /** Forgets what is somebody's. */
  async function forget(
    tables: readonly ('invites' | 'sessions' | 'passkeys' | 'wrapped_keys')[],
    site: string,
    name: string,
  ): Promise<void> {
    for (const table of tables) {
      await db.deleteFrom(table).where('site', '=', site).where('moderator', '=', name).execute();
    }
  }
  return {
    find,

    async hold(site, name) {
      // A change that changes nothing holds the row, in both databases.
      const row = await db
        .updateTable('moderators')
        .set({ name })
        .where('site', '=', site)
        .where('name', '=', name)
        .returning('role')
        .executeTakeFirst();
      return row && { role: row.role as Role };
    },

    async cameIn(site, name) {
      await db
        .updateTable('moderators')
        .set({ came_in: 1 })
        .where('site', '=', site)
        .where('name', '=', name)
        .execute();
    },

    async add(site, name, role, now) {
      await db
        .insertInto('moderators')
        .values({ site, name, role, created_at: now, digest_hours: 0, digest_at: 0, came_in: 0 })
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
        .map(({ name, role, created_at: createdAt, came_in: cameIn }) => {
          const open = sessions.find(({ moderator }) => moderator === name);
          return {
            name,
            role: role as Role,
            createdAt,
            cameIn: cameIn === 1,
            sessions: Number(open?.n ?? 0),
            passkeys: Number(passkeys.find(({ moderator }) => moderator === name)?.n ?? 0),
            seenAt: open?.seen ?? null,
          };
        })
        .toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
    },

    async holdOwners(site) {
      const rows = await db
        .updateTable('moderators')
        .set({ role: 'owner' })
        .where('site', '=', site)
        .where('role', '=', 'owner')
        .returning(['name', 'came_in'])
        .execute();
      return rows.filter((row) => row.came_in === 1).map(({ name }) => name);
    },

    async digest(site, name) {
      const row = await db
        .selectFrom('moderators')
        .select(['name', 'digest_email', 'digest_hours', 'digest_at'])
        .where('site', '=', site)
        .where('name', '=', name)
        .executeTakeFirst();
      return row && toDigest(row);
    },

    async setDigest(site, name, wish) {
      await db
        .updateTable('moderators')
        .set({ digest_email: wish?.email ?? null, digest_hours: wish?.hours ?? 0 })
        .where('site', '=', site)
        .where('name', '=', name)
        .execute();
    },

    async dueDigests(site, now) {
      const rows = await db
        .selectFrom('moderators')
        .select(['name', 'digest_email', 'digest_hours', 'digest_at'])
        .where('site', '=', site)
        .where('digest_hours', '>', 0)
        .execute();
      return rows
        .flatMap((row) => toDigest(row) ?? [])
        .filter(({ at, hours }) => at + hours * hourMs <= now);
    },

    async claimDigest(site, name, seen, at) {
      const claiming = db
        .updateTable('moderators')
        .set({ digest_at: at })
        .where('site', '=', site)
        .where('name', '=', name);
      const { numUpdatedRows } = await (
        seen === undefined ? claiming : claiming.where('digest_at', '=', seen)
      ).executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async setRole(site, name, role) {
      await db
        .updateTable('moderators')
        .set({ role })
        .where('site', '=', site)
        .where('name', '=', name)
        .execute();
    },

    shutOut: (site, name) => forget(['invites', 'sessions', 'passkeys'], site, name),

    async remove(site, name) {
      // First, since who is held is being given something, which must go, too.
      await db.deleteFrom('moderators').where('site', '=', site).where('name', '=', name).execute();
      await forget(['invites', 'sessions', 'passkeys', 'wrapped_keys'], site, name);
    },
  };
}

function toDigest(
  row: Pick<Selectable<ModeratorTable>, 'name' | 'digest_email' | 'digest_hours' | 'digest_at'>,
): StoredDigest | undefined {
  const { name, digest_email: email, digest_hours: hours, digest_at: at } = row;
  return email === null ? undefined : { name, email, hours, at };
}
