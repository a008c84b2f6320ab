import type { InvitePerson, Invitation, People, Role } from '@placet/protocol';
import { nameSkeleton } from '@placet/moderation/core';
import { hashToken, newToken } from './tokens.js';
import type { Storage } from '../storage/ports.js';
import { auditLine } from './audit-line.js';
import type { Act } from './moderate.js';
import { ProblemError } from './problem-error.js';

const inviteMs = 24 * 3_600_000;

/**
 * Makes the token of a link that signs somebody in, once, within a day. Only its hash is kept.
 *
 * @param person Who is let in. Whom the site knows keeps their role; without one, they are an owner until
 *   one has come in, and a moderator from then on.
 * @param keepOthers Links that the same person was given before stay good.
 *   @default false: one that went astray is no good once another was sent
 * @throws ProblemError `person_alike` where somebody else's name could be taken for it.
 */
export function invitePerson(
  storage: Storage,
  act: Act,
  { name, role }: { readonly name: string; readonly role?: Role | undefined },
  { keepOthers = false }: { readonly keepOthers?: boolean } = {},
): Promise<Invitation> {
  const { site, now } = act;
  const invite = newToken();
  const expiresAt = now + inviteMs;
  return storage.transaction(async (tx) => {
    const isFirst = (await tx.people.holdOwners(site)).length === 0;
    await keepApart(tx, site, name, now);
    const has = await tx.people.add(site, name, role ?? (isFirst ? 'owner' : 'moderator'), now);
    if (!keepOthers) await tx.sessions.endInvites(site, name);
    await tx.sessions.saveInvite({ site, hash: hashToken(invite), moderator: name, expiresAt });
    await tx.audit.add([auditLine(act, 'invite', { note: `${name} (${has})` })]);
    return { invite, name, role: has, expiresAt };
  });
}

/** A name is all that the log has of somebody, and people read it as they read any. */
async function keepApart(tx: Storage, site: string, name: string, now: number): Promise<void> {
  const looks = nameSkeleton(name);
  const others = await tx.people.list(site, now);
  if (others.some((other) => other.name === name)) return;
  if (others.some((other) => nameSkeleton(other.name) === looks)) {
    throw new ProblemError('person_alike');
  }
}

/** Everybody who may moderate. */
export async function readPeople(storage: Storage, site: string, now: number): Promise<People> {
  return { people: await storage.people.list(site, now) };
}

/** Gives somebody another role. @throws ProblemError `not_found`, or `last_owner` */
export function changeRole(
  storage: Storage,
  act: Act,
  { name, role }: InvitePerson,
): Promise<People> {
  const { site, now } = act;
  return storage.transaction(async (tx) => {
    const before = await keepAnOwner(tx, site, name, role);
    if (before !== role) {
      await tx.people.setRole(site, name, role);
      await tx.audit.add([auditLine(act, 'role', { note: `${name}: ${before} → ${role}` })]);
    }
    return readPeople(tx, site, now);
  });
}

/**
 * Removes somebody: their links, sessions and passkeys end at once; what they did stays in the log.
 *
 * @throws ProblemError `not_found`, or `last_owner`
 */
export function removePerson(storage: Storage, act: Act, name: string): Promise<People> {
  const { site, now } = act;
  return storage.transaction(async (tx) => {
    await keepAnOwner(tx, site, name, undefined);
    await tx.people.remove(site, name);
    await tx.audit.add([auditLine(act, 'remove-moderator', { note: name })]);
    return readPeople(tx, site, now);
  });
}

/**
 * Ends all that somebody comes in with: links, sessions and passkeys, such as one that a thief has made. They stay who they
 * are, and come in again by a new link.
 *
 * @throws ProblemError `not_found`
 */
export function shutOut(storage: Storage, act: Act, name: string): Promise<People> {
  const { site, now } = act;
  return storage.transaction(async (tx) => {
    if (!(await tx.people.hold(site, name))) throw new ProblemError('not_found');
    await tx.people.shutOut(site, name);
    await tx.audit.add([auditLine(act, 'shut-out', { note: name })]);
    return readPeople(tx, site, now);
  });
}

async function keepAnOwner(
  tx: Storage,
  site: string,
  name: string,
  role: Role | undefined,
): Promise<Role> {
  const others = (await tx.people.holdOwners(site)).filter((owner) => owner !== name);
  const person = await tx.people.find(site, name);
  if (!person) throw new ProblemError('not_found');
  const isLast = person.role === 'owner' && others.length === 0;
  if (isLast && role !== 'owner') throw new ProblemError('last_owner');
  return person.role;
}
