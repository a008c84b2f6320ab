import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import * as firstTables from './0001-first-tables.js';
import * as answersByParent from './0002-answers-by-parent.js';
import * as acts from './0003-acts.js';
import * as changesAndNotices from './0004-changes-and-notices.js';
import * as secrets from './0005-secrets.js';
import * as rulesAndLearning from './0006-rules-and-learning.js';
import * as consents from './0007-consents.js';
import * as repliesByMail from './0008-replies-by-mail.js';
import * as duties from './0009-duties.js';
import * as people from './0010-people.js';
import * as keys from './0011-keys.js';
import * as settings from './0012-settings.js';
import * as cameIn from './0013-came-in.js';
import * as wholeIndexes from './0014-whole-indexes.js';

/** Every migration by name; names sort in the order they run, and a released one is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
  '0002-answers-by-parent': answersByParent,
  '0003-acts': acts,
  '0004-changes-and-notices': changesAndNotices,
  '0005-secrets': secrets,
  '0006-rules-and-learning': rulesAndLearning,
  '0007-consents': consents,
  '0008-replies-by-mail': repliesByMail,
  '0009-duties': duties,
  '0010-people': people,
  '0011-keys': keys,
  '0012-settings': settings,
  '0013-came-in': cameIn,
  '0014-whole-indexes': wholeIndexes,
};

/**
 * Brings a database to the newest schema, or to `upTo`. Forward only: a backup is the way back.
 *
 * @throws When a migration fails; what it began is rolled back.
 */
export async function migrate<DB>(db: Kysely<DB>, upTo?: string): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error } = await (upTo === undefined
    ? migrator.migrateToLatest()
    : migrator.migrateTo(upTo));
  if (error !== undefined) {
    throw new Error('The database could not be brought to the newest schema.', { cause: error });
  }
}
