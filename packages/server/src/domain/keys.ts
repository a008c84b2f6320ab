import type { Keys, NewOwnerKey, WrapForSomebody } from '@placet/protocol';
import { isPublicKey } from '@placet/protocol/seal';
import { isWrapped } from '@placet/protocol/wrap';
import type { KeyRing } from '../keys/key-ring.js';
import type { StoredSession } from '../storage/people-ports.js';
import type { Storage } from '../storage/ports.js';
import { auditLine } from './audit-line.js';
import type { Act } from './moderate.js';
import { ProblemError } from './problem-error.js';

/** Every key, with what whoever asks can open it with. The recovery sheet is for owners. */
export async function readKeys(
  storage: Storage,
  ring: KeyRing,
  { site, moderator, role }: Pick<StoredSession, 'site' | 'moderator' | 'role'>,
): Promise<Keys> {
  const current = await ring.current(storage, site);
  const [keys, counts, wrapped] = [
    await ring.all(storage, site),
    await storage.envelopes.counts(site),
    await storage.ownerKeys.wrapped(site),
  ];
  return {
    keys: keys.map((key) => {
      const copies = wrapped.filter((copy) => copy.key === key.id);
      const own = copies.filter(
        (copy) => copy.moderator === moderator || (copy.kind === 'recovery' && role === 'owner'),
      );
      return {
        ...key,
        current: key.id === current?.id,
        sealed: counts.get(key.id) ?? 0,
        wrapped: own.map(({ kind, jwe, createdAt }) => ({ kind, jwe, createdAt })),
        holders: copies.filter(({ kind }) => kind === 'passphrase').map((copy) => copy.moderator),
      };
    }),
  };
}

/**
 * Keeps a key that an owner made in a browser: from now on addresses are sealed to it, and this server opens them no
 * more.
 *
 * @throws ProblemError `key_invalid`
 */
export async function addOwnerKey(
  storage: Storage,
  ring: Pick<KeyRing, 'canOpen'>,
  act: Act,
  { id, publicKey, passphrase, recovery }: NewOwnerKey,
): Promise<void> {
  const { site, moderator, now } = act;
  // One of the server's own would be told to be an owner's.
  const isKnown = ring.canOpen(id);
  const isWhole = isWrapped(passphrase, id) && isWrapped(recovery, id);
  if (isKnown || !isWhole || !(await isPublicKey({ id, publicKey }))) {
    throw new ProblemError('key_invalid');
  }
  const copy = { site, key: id, createdAt: now };
  await storage.transaction(async (tx) => {
    const isNew = await tx.ownerKeys.add({ site, id, publicKey, moderator, createdAt: now });
    if (!isNew) throw new ProblemError('key_invalid');
    await tx.ownerKeys.wrap({ ...copy, kind: 'passphrase', moderator, jwe: passphrase });
    await tx.ownerKeys.wrap({ ...copy, kind: 'recovery', moderator: '', jwe: recovery });
    await tx.audit.add([auditLine(act, 'new-key', { note: id })]);
  });
}

/**
 * Keeps a wrapped copy of an owner's key: one's own, after which the code it was handed over with opens nothing; a new
 * recovery sheet; or one that hands it over to somebody.
 *
 * @throws ProblemError `not_found`, `key_invalid` for what is no copy of the key, or `role_required` for what owners alone
 *   may do, and for handing a key to somebody who only reads.
 */
export async function keepWrapped(
  storage: Storage,
  act: Act & Pick<StoredSession, 'role'>,
  key: string,
  { kind, jwe, moderator: to }: WrapForSomebody,
): Promise<void> {
  const { site, moderator, role, now } = act;
  if (kind !== 'passphrase' && role !== 'owner') throw new ProblemError('role_required');
  const whose = kind === 'recovery' ? '' : (to ?? moderator);
  await storage.transaction(async (tx) => {
    if (!(await tx.ownerKeys.has(site, key))) throw new ProblemError('not_found');
    if (!isWrapped(jwe, key)) throw new ProblemError('key_invalid');
    if (!(await tx.people.hold(site, moderator))) throw new ProblemError('sign_in_required');
    const receiver = to === undefined ? undefined : await tx.people.hold(site, to);
    if (to !== undefined && !receiver) throw new ProblemError('not_found');
    if (receiver?.role === 'read-only') throw new ProblemError('role_required');
    await tx.ownerKeys.wrap({ site, key, kind, moderator: whose, jwe, createdAt: now });
    if (kind === 'passphrase') {
      await tx.ownerKeys.unwrap({ site, key, kind: 'handover', moderator });
    }
    // Each takes the place of one that may have been the last: who did it must be found.
    await tx.audit.add([
      to === undefined
        ? auditLine(act, 'wrap-key', { note: `${key}: ${kind}` })
        : auditLine(act, 'hand-over-key', { note: `${key}: ${to}` }),
    ]);
  });
}
