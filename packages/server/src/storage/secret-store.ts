import type { Db } from './rows.js';

/** Secrets that several servers on one database share. They sign challenges and links, and open no address. */
export interface SecretStore {
  /** The secret of a name; the first one that is offered is kept. */
  get(site: string, name: string, offered: string): Promise<string>;
}

/** Secrets in SQL that both databases speak. */
export function secretStore(db: Db): SecretStore {
  return {
    async get(site, name, offered) {
      await db
        .insertInto('secrets')
        .values({ site, name, secret: offered })
        .onConflict((conflict) => conflict.columns(['site', 'name']).doNothing())
        .execute();
      const { secret } = await db
        .selectFrom('secrets')
        .select('secret')
        .where('site', '=', site)
        .where('name', '=', name)
        .executeTakeFirstOrThrow();
      return secret;
    },
  };
}
