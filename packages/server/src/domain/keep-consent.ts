import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { ConsentEntry, ConsentStored } from '@placet/protocol';
import type { Storage } from '../storage/ports.js';
import { ProblemError } from './problem-error.js';

/** What became of a decision that was sent. */
export interface KeptConsent {
  readonly stored: ConsentStored;
  /** Whether it came for the first time. */
  readonly fresh: boolean;
}

/**
 * Keeps a decision once, however often it is sent.
 *
 * @throws ProblemError `invalid` where the hash is not of the words, `id_conflict` where the id is of another decision.
 */
export async function keepConsent(
  { consents }: Pick<Storage, 'consents'>,
  site: string,
  entry: ConsentEntry,
  now: number,
): Promise<KeptConsent> {
  const { text } = entry;
  if (text?.of === 'screen' && sha256(text.words) !== text.sha256) {
    throw new ProblemError('invalid', {
      detail: 'Expected text.sha256 to be the SHA-256 of text.words in UTF-8, in hexadecimal.',
      errors: [{ field: 'text.sha256', code: 'invalid' }],
    });
  }
  const kept = await consents.add({ site, entry, receivedAt: now });
  if (!isDeepStrictEqual(kept.entry, entry)) throw new ProblemError('id_conflict');
  return {
    stored: { id: kept.entry.id, receivedAt: kept.receivedAt },
    fresh: kept.receivedAt === now,
  };
}

function sha256(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}

const batch = 500;

/** Every decision in the order of its arrival, as JSON lines, a part at a time. */
export async function* exportConsents(
  { consents }: Pick<Storage, 'consents'>,
  site: string,
): AsyncGenerator<string> {
  let after: string | undefined;
  do {
    const { items, next } = await consents.page(site, batch, after);
    yield items
      .map(({ entry, receivedAt }) => `${JSON.stringify({ ...entry, receivedAt })}\n`)
      .join('');
    after = next ?? undefined;
  } while (after !== undefined);
}
