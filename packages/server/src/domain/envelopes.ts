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
  let [resealed, dropped] = [0, 0];
  await storage.transaction(async (tx) => {
    [resealed, dropped] = [0, 0];
    for (const { kind, id, was, email } of envelopes) {
      if (!(await tx.envelopes.replace(site, kind, id, was, email))) continue;
      if (email === null) dropped += 1;
      else resealed += 1;
    }
    if (resealed + dropped > 0) {
      await tx.audit.add([auditLine(act, 'reseal', { note: said(resealed, dropped) })]);
    }
  });
  return { resealed, dropped, left: await leftOver(storage, site, current?.id) };
}

/**
 * Seals to the current key what this server can open and was sealed to others, in short parts; what ends halfway goes on
 * where it ended. What does not open holds no address, and goes.
 */
export async function resealHere(
  storage: Storage,
  ring: KeyRing,
  act: Act,
  signal?: AbortSignal,
): Promise<ResealResult> {
  const { site } = act;
  const current = await ring.current(storage, site);
  let [resealed, dropped] = [0, 0];
  for (const { id: key } of current ? await ring.all(storage, site) : []) {
    if (!current || key === current.id || !ring.canOpen(key)) continue;
    let after: string | undefined = undefined;
    for (;;) {
      if (signal?.aborted) break;
      const { envelopes, next }: Envelopes = await storage.envelopes.page(site, key, batch, after);
      for (const { kind, id, thread, email } of envelopes) {
        const place = { site, thread, comment: id };
        const address = await ring.open(email, place).catch(() => undefined);
        const sealed = address === undefined ? null : await sealEmail(address, current, place);
        if (!(await storage.envelopes.replace(site, kind, id, email.enc, sealed))) continue;
        if (sealed === null) dropped += 1;
        else resealed += 1;
      }
      if (next === null) break;
      after = next;
    }
  }
  if (resealed + dropped > 0) {
    await storage.audit.add([auditLine(act, 'reseal', { note: said(resealed, dropped) })]);
  }
  return { resealed, dropped, left: await leftOver(storage, site, current?.id) };
}

async function leftOver(storage: Storage, site: string, current?: string): Promise<number> {
  const counts = await storage.envelopes.counts(site);
  return [...counts].reduce((sum, [key, count]) => sum + (key === current ? 0 : count), 0);
}

function said(resealed: number, dropped: number): string {
  return dropped > 0 ? `${resealed} (${dropped} held no address)` : String(resealed);
}
