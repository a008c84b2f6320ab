import type { Envelopes, EnvelopesRequest, Resealed, ResealResult } from '@placet/protocol';
import { sealEmail } from '@placet/protocol/seal';
import type { KeyRing } from '../keys/key-ring.js';
import type { Storage } from '../storage/ports.js';
import { auditLine } from './audit-line.js';
import type { Act } from './moderate.js';
import { ProblemError } from './problem-error.js';

/** As many as one request may seal anew. */
const batch = 200;

/** Hands out the envelopes of one key, for whoever can open them; that they were asked for, and why, is written down. */
export async function readEnvelopes(
  storage: Storage,
  act: Act,
  { key, reason, after }: EnvelopesRequest,
): Promise<Envelopes> {
  const page = await storage.envelopes.page(act.site, key, batch, after);
  const note = `${key}, ${page.envelopes.length}: ${reason}`;
  await storage.audit.add([auditLine(act, 'read-envelopes', { note })]);
  return page;
}

/**
 * Puts envelopes that were sealed anew in the place of the old ones. Whoever did it could open the old ones; this server
 * can only see that the new ones are sealed to the current key.
 *
 * @throws ProblemError `key_unknown` where one is sealed to another key.
 */
export async function putResealed(
  storage: Storage,
  ring: KeyRing,
  act: Act,
  envelopes: readonly Resealed[],
): Promise<ResealResult> {
  const { site } = act;
  const current = await ring.current(storage, site);
  if (envelopes.some(({ email }) => email !== null && email.key !== current?.id)) {
    throw new ProblemError('key_unknown');
  }
  const tally = await replaceAll(storage, act, envelopes, current?.id);
  return { ...tally, left: await leftOver(storage, site, current?.id) };
}

/**
 * Seals to the current key what this server can open and was sealed to others, in short parts, each written down with
 * what it changed; what ends halfway goes on where it ended. What does not open holds no address, and goes.
 *
 * @throws ProblemError `key_invalid` where the private half that is here is not the key's: then nothing opens, and all
 *   would be gone.
 */
export async function resealHere(
  storage: Storage,
  ring: KeyRing,
  act: Act,
  signal?: AbortSignal,
): Promise<ResealResult> {
  const { site } = act;
  const current = await ring.current(storage, site);
  const tally = noneYet();
  for (const { id: key } of current ? await ring.all(storage, site) : []) {
    if (!current || key === current.id || !ring.canOpen(key)) continue;
    if (!(await ring.isWhole(key))) throw new ProblemError('key_invalid', { detail: key });
    let after: string | undefined = undefined;
    for (;;) {
      if (signal?.aborted) break;
      const { envelopes, next }: Envelopes = await storage.envelopes.page(site, key, batch, after);
      const anew: Resealed[] = [];
      for (const { kind, id, thread, email } of envelopes) {
        const place = { site, thread, comment: id };
        const address = await ring.open(email, place).catch(() => undefined);
        const sealed = address === undefined ? null : await sealEmail(address, current, place);
        anew.push({ kind, id, was: email.enc, email: sealed });
      }
      const part = await replaceAll(storage, act, anew, current.id);
      tally.resealed += part.resealed;
      tally.dropped += part.dropped;
      if (next === null) break;
      after = next;
    }
  }
  return { ...tally, left: await leftOver(storage, site, current?.id) };
}

interface Tally {
  resealed: number;
  dropped: number;
}

const noneYet = (): Tally => ({ resealed: 0, dropped: 0 });

/** Replaces envelopes and writes it down, both or neither. */
function replaceAll(
  storage: Storage,
  act: Act,
  envelopes: readonly Resealed[],
  current: string | undefined,
): Promise<Tally> {
  return storage.transaction(async (tx) => {
    const tally = noneYet();
    for (const { kind, id, was, email } of envelopes) {
      if (!(await tx.envelopes.replace(act.site, kind, id, was, email, current))) continue;
      if (email === null) tally.dropped += 1;
      else tally.resealed += 1;
    }
    await writeDown(tx, act, tally);
    return tally;
  });
}

async function writeDown(storage: Storage, act: Act, { resealed, dropped }: Tally): Promise<void> {
  if (resealed + dropped === 0) return;
  const note = dropped > 0 ? `${resealed} (${dropped} held no address)` : String(resealed);
  await storage.audit.add([auditLine(act, 'reseal', { note })]);
}

async function leftOver(storage: Storage, site: string, current?: string): Promise<number> {
  const counts = await storage.envelopes.counts(site);
  return [...counts].reduce((sum, [key, count]) => sum + (key === current ? 0 : count), 0);
}
