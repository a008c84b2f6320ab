import { createHash } from 'node:crypto';
import type { ModeratorSession, PasskeyMade, Passkeys, PasskeyUsed } from '@placet/protocol';
import {
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { PasskeyStore, StoredPasskey } from '../storage/people-ports.js';
import type { Storage } from '../storage/ports.js';
import { auditLine } from './audit-line.js';
import type { Act } from './moderate.js';
import { ProblemError } from './problem-error.js';
import { beginSession, type NewSession } from './sign-in.js';

/** Where passkeys are made for: a browser uses them on this host alone (WebAuthn Level 3, § 5.1.2). */
export interface Party {
  /** The server's host name. */
  readonly id: string;
  /** The origins whose pages may ask for them. */
  readonly origins: readonly string[];
}

const challengeMs = 5 * 60_000;
// A passkey alone signs in: whoever holds the device must unlock it, too.
const mustUnlock = 'required';

// EdDSA, ES256, RS256 (COSE): what every device has. Those after the quantum computer are still an experiment in Node.
const algorithms = [-8, -7, -257] as const;

/** What a browser makes a passkey with. */
export async function passkeyOptions(
  storage: Storage,
  { site, moderator, now }: Act,
  party: Party,
): Promise<Record<string, unknown>> {
  const known = await storage.passkeys.of(site, moderator);
  const options = await generateRegistrationOptions({
    rpName: 'Placet',
    rpID: party.id,
    userName: moderator,
    userDisplayName: moderator,
    // Of the name, so that a second passkey in the same keeper takes the place of the first.
    userID: new Uint8Array(createHash('sha256').update(`placet ${site} ${moderator}`).digest()),
    attestationType: 'none',
    supportedAlgorithmIDs: [...algorithms],
    authenticatorSelection: { residentKey: 'required', userVerification: mustUnlock },
    excludeCredentials: known.map(({ id, transports }) => ({
      id,
      transports: transports as AuthenticatorTransport[],
    })),
  });
  const expiresAt = now + challengeMs;
  await storage.passkeys.saveChallenge(site, options.challenge, moderator, expiresAt, now);
  return { ...options };
}

/** Keeps a passkey that a browser made. @throws ProblemError `passkey_invalid`, or `sign_in_required` of who was removed */
export async function addPasskey(
  storage: Storage,
  act: Act,
  party: Party,
  made: PasskeyMade,
  device: string,
): Promise<Passkeys> {
  const { site, moderator, now } = act;
  const { transports = [], ...response } = made.response;
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: { ...made, response, clientExtensionResults: {} },
    expectedChallenge: (challenge) =>
      storage.passkeys.takeChallenge(site, challenge, moderator, now),
    expectedOrigin: [...party.origins],
    expectedRPID: party.id,
    supportedAlgorithmIDs: [...algorithms],
  }).catch(refuse);
  if (!verified) throw new ProblemError('passkey_invalid');
  const { credential, credentialBackedUp } = registrationInfo;
  return storage.transaction(async (tx) => {
    if (!(await tx.people.hold(site, moderator))) throw new ProblemError('sign_in_required');
    const isNew = await tx.passkeys.add({
      site,
      moderator,
      id: credential.id,
      publicKey: Buffer.from(credential.publicKey).toString('base64url'),
      counter: credential.counter,
      transports,
      device,
      synced: credentialBackedUp,
      createdAt: now,
      usedAt: null,
    });
    if (!isNew) throw new ProblemError('passkey_invalid');
    await tx.audit.add([auditLine(act, 'add-passkey', { note: device })]);
    return readPasskeys(tx.passkeys, act);
  });
}

/** The passkeys of who asks. */
export async function readPasskeys(
  passkeys: PasskeyStore,
  { site, moderator }: Pick<Act, 'site' | 'moderator'>,
): Promise<Passkeys> {
  return { passkeys: (await passkeys.of(site, moderator)).map(toItem) };
}

/** Forgets a passkey of who asks. @throws ProblemError `not_found` */
export function removePasskey(storage: Storage, act: Act, id: string): Promise<Passkeys> {
  return storage.transaction(async (tx) => {
    if (!(await tx.passkeys.remove(act.site, act.moderator, id))) {
      throw new ProblemError('not_found');
    }
    await tx.audit.add([auditLine(act, 'remove-passkey')]);
    return readPasskeys(tx.passkeys, act);
  });
}

/** What a browser signs in with: it says nothing about who there is. */
export async function signInOptions(
  storage: Storage,
  site: string,
  party: Party,
  now: number,
): Promise<Record<string, unknown>> {
  const options = await generateAuthenticationOptions({
    rpID: party.id,
    userVerification: mustUnlock,
  });
  await storage.passkeys.saveChallenge(site, options.challenge, null, now + challengeMs, now);
  return { ...options };
}

/** Begins a session of thirty days with a passkey. @throws ProblemError `passkey_invalid` */
export async function signInByPasskey(
  storage: Storage,
  session: NewSession,
  party: Party,
  used: PasskeyUsed,
): Promise<ModeratorSession> {
  const { site, now } = session;
  const passkey = await storage.passkeys.find(site, used.id);
  if (!passkey) throw new ProblemError('passkey_invalid');
  const { userHandle, ...response } = used.response;
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: {
      ...used,
      response: { ...response, ...(userHandle === undefined ? {} : { userHandle }) },
      clientExtensionResults: {},
    },
    expectedChallenge: (challenge) => storage.passkeys.takeChallenge(site, challenge, null, now),
    expectedOrigin: [...party.origins],
    expectedRPID: party.id,
    credential: {
      id: passkey.id,
      publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
      counter: passkey.counter,
    },
  }).catch(refuse);
  if (!verified) throw new ProblemError('passkey_invalid');
  return storage.transaction(async (tx) => {
    await tx.passkeys.used(site, passkey.id, authenticationInfo.newCounter, now);
    return beginSession(tx, session, passkey.moderator, 'passkey', 'passkey_invalid');
  });
}

// Why is the library's business: a stranger learns nothing by trying.
function refuse(): never {
  throw new ProblemError('passkey_invalid');
}

function toItem({
  id,
  device,
  synced,
  createdAt,
  usedAt,
}: StoredPasskey): Passkeys['passkeys'][number] {
  return { id, device, synced, createdAt, usedAt };
}
