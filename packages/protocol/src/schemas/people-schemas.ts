import * as v from 'valibot';
import type { PasskeyItem, Passkeys } from '../passkey.js';
import {
  type Digest,
  type Invitation,
  type People,
  type Person,
  roles,
  type SessionItem,
  type Sessions,
} from '../people.js';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.number(), v.integer());
const role = v.picklist(roles);

/** One of the site's people. */
export const personSchema: v.GenericSchema<unknown, Person> = v.object({
  name: v.string(),
  role,
  createdAt: time,
  passkeys: count,
  sessions: count,
  cameIn: v.boolean(),
  seenAt: v.nullable(time),
});

/** What `GET …/moderation/people` answers. */
export const peopleSchema: v.GenericSchema<unknown, People> = v.object({
  people: v.array(personSchema),
});

/** What `POST …/moderation/people` answers. */
export const invitationSchema: v.GenericSchema<unknown, Invitation> = v.object({
  invite: v.string(),
  name: v.string(),
  role,
  expiresAt: time,
});

/** One browser that somebody is signed in with. */
export const sessionItemSchema: v.GenericSchema<unknown, SessionItem> = v.object({
  id: v.string(),
  moderator: v.string(),
  way: v.picklist(['link', 'passkey']),
  device: v.string(),
  createdAt: time,
  seenAt: time,
  expiresAt: time,
  current: v.boolean(),
});

/** What `GET …/moderation/sessions` answers. */
export const sessionsSchema: v.GenericSchema<unknown, Sessions> = v.object({
  sessions: v.array(sessionItemSchema),
});

/** A passkey that somebody signs in with. */
export const passkeyItemSchema: v.GenericSchema<unknown, PasskeyItem> = v.object({
  id: v.string(),
  device: v.string(),
  synced: v.boolean(),
  createdAt: time,
  usedAt: v.nullable(time),
});

/** What `GET …/moderation/passkeys` answers. */
export const passkeysSchema: v.GenericSchema<unknown, Passkeys> = v.object({
  passkeys: v.array(passkeyItemSchema),
});

/** What `GET …/moderation/digest` answers. */
export const digestSchema: v.GenericSchema<unknown, Digest> = v.object({
  email: v.string(),
  hours: count,
  sendsMail: v.boolean(),
});

/** What a browser is asked to make or use a passkey with, as `@simplewebauthn/browser` takes it (WebAuthn Level 3). */
export const passkeyOptionsSchema: v.GenericSchema<
  unknown,
  Readonly<Record<string, unknown>>
> = v.record(v.string(), v.unknown());
