import { createHash } from 'node:crypto';
import type { ConsentEntry } from '@placet/protocol';
import type { Selectable } from 'kysely';
import type { ConsentStore, StoredConsent } from './consent-ports.js';
import { readTimeCursor, writeCursor } from './cursor.js';
import type { Db } from './rows.js';
import type { ConsentTable } from './schema.js';

type Row = Selectable<ConsentTable> & { readonly words: string | null };

/** Proof of consent: rows are added and read, never changed. The same words are kept once, however many agreed to them. */
export function consentStore(db: Db): ConsentStore {
  const rows = (site: string) =>
    db
      .selectFrom('consents')
      .leftJoin('consent_texts', (join) =>
        join
          .onRef('consent_texts.site', '=', 'consents.site')
          .onRef('consent_texts.key', '=', 'consents.text_key'),
      )
      .selectAll('consents')
      .select('consent_texts.words')
      .where('consents.site', '=', site);

  return {
    async add({ site, entry, receivedAt }) {
      const { text } = entry;
      // Not by the entry's hash, which may be that of a whole catalog.
      const key = text && createHash('sha256').update(text.words).digest('base64url');
      if (text && key !== null) {
        await db
          .insertInto('consent_texts')
          .values({ site, key, words: text.words })
          .onConflict((conflict) => conflict.columns(['site', 'key']).doNothing())
          .execute();
      }
      const bare = { ...entry, text: text && { sha256: text.sha256, of: text.of } };
      await db
        .insertInto('consents')
        .values({
          site,
          id: entry.id,
          received_at: receivedAt,
          entry: JSON.stringify(bare),
          text_key: key,
        })
        .onConflict((conflict) => conflict.columns(['site', 'id']).doNothing())
        .execute();
      return fromRow(
        await rows(site).where('consents.id', '=', entry.id).executeTakeFirstOrThrow(),
      );
    },

    async page(site, limit, after) {
      let query = rows(site);
      if (after !== undefined) {
        const [time, id] = readTimeCursor(after);
        query = query.where((or) =>
          or.or([
            or('consents.received_at', '>', time),
            or.and([or('consents.received_at', '=', time), or('consents.id', '>', id)]),
          ]),
        );
      }
      const found = await query
        .orderBy('consents.received_at')
        .orderBy('consents.id')
        .limit(limit + 1)
        .execute();
      const last = found.length > limit ? found[limit - 1] : undefined;
      return {
        items: found.slice(0, limit).map(fromRow),
        next: last === undefined ? null : writeCursor([last.received_at, last.id]),
      };
    },
  };
}

function fromRow({ site, entry, received_at: receivedAt, words }: Row): StoredConsent {
  const { text, ...rest } = JSON.parse(entry) as ConsentEntry;
  // In the order of the protocol, so that an export reads alike everywhere.
  return {
    site,
    entry: { ...rest, text: text && { ...text, words: words ?? '' } },
    receivedAt,
  };
}
