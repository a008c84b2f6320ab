import { Kysely, type Dialect, sql } from 'kysely';
import { auditStore } from './audit-store.js';
import { authorStore } from './author-store.js';
import { commentStore } from './comment-store.js';
import { consentStore } from './consent-store.js';
import { dutyStore } from './duty-store.js';
import { erasureStore } from './erasure-store.js';
import { envelopeStore, ownerKeyStore } from './key-store.js';
import { learningStore } from './learning-store.js';
import { migrate } from './migrations/migrate.js';
import { passkeyStore } from './passkey-store.js';
import { peopleStore } from './people-store.js';
import type { Storage } from './ports.js';
import { queueStore } from './queue-store.js';
import type { Db } from './rows.js';
import { rulesStore } from './rules-store.js';
import type { Database } from './schema.js';
import { reportStore } from './report-store.js';
import { secretStore } from './secret-store.js';
import { settingsStore } from './settings-store.js';
import { subscriptionStore } from './subscription-store.js';
import { voteStore } from './vote-store.js';
import { standingStore } from './standing-store.js';
import { subjectStore } from './subject-store.js';
import { threadStore } from './thread-store.js';
import { proofStore, sessionStore } from './session-store.js';

const attempts = 5;
// serialization_failure and deadlock_detected: the database asks to try the whole transaction again.
const tryAgain: ReadonlySet<unknown> = new Set(['40001', '40P01']);
const sqliteBusy = 5;

/**
 * Joins the stores over one database, after bringing it to the newest schema.
 *
 * @param scrub Takes what was erased out of the database's files, where it does not do so by itself.
 */
export async function kyselyStorage(
  dialect: Dialect,
  scrub: (db: Kysely<Database>) => Promise<void> = () => Promise.resolve(),
): Promise<Storage> {
  const db = new Kysely<Database>({ dialect });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    ...stores(db),
    async transaction(work) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await db.transaction().execute((tx) => work(inside(tx)));
        } catch (error) {
          if (attempt === attempts || !isPassing(error)) throw error;
        }
      }
    },
    scrub: () => scrub(db),
    async ping() {
      await sql`select 1`.execute(db);
    },
    close: () => db.destroy(),
  };
}

type Stores = Omit<Storage, 'transaction' | 'scrub' | 'ping' | 'close'>;

function stores(db: Db): Stores {
  return {
    comments: commentStore(db),
    queue: queueStore(db),
    audit: auditStore(db),
    sessions: sessionStore(db),
    people: peopleStore(db),
    passkeys: passkeyStore(db),
    settings: settingsStore(db),
    ownerKeys: ownerKeyStore(db),
    envelopes: envelopeStore(db),
    proofs: proofStore(db),
    authors: authorStore(db),
    threads: threadStore(db),
    votes: voteStore(db),
    reports: reportStore(db),
    secrets: secretStore(db),
    consents: consentStore(db),
    subscriptions: subscriptionStore(db),
    erasure: erasureStore(db),
    rules: rulesStore(db),
    learning: learningStore(db),
    standings: standingStore(db),
    duties: dutyStore(db),
    subjects: subjectStore(db),
  };
}

function inside(tx: Db): Storage {
  const storage: Storage = {
    ...stores(tx),
    transaction: (work) => work(storage),
    scrub: () => Promise.resolve(),
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  return storage;
}

function isPassing(error: unknown): boolean {
  const { code, errcode } = error as { code?: unknown; errcode?: number };
  return tryAgain.has(code) || (errcode !== undefined && (errcode & 0xff) === sqliteBusy);
}
