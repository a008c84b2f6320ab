import * as v from 'valibot';
import type { Envelope, Envelopes, KeyItem, Keys, ResealResult, WrappedKey } from '../keys.js';
import { sealedEmailSchema } from '../sealed-email.js';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.number(), v.integer());

/** A private key that was wrapped in a browser. */
export const wrappedKeySchema: v.GenericSchema<unknown, WrappedKey> = v.object({
  kind: v.picklist(['passphrase', 'recovery', 'handover']),
  jwe: v.string(),
  createdAt: time,
});

/** A key that addresses are or were sealed to. */
export const keyItemSchema: v.GenericSchema<unknown, KeyItem> = v.object({
  id: v.string(),
  publicKey: v.string(),
  heldBy: v.picklist(['server', 'owner']),
  createdAt: time,
  current: v.boolean(),
  sealed: count,
  wrapped: v.array(wrappedKeySchema),
  holders: v.array(v.string()),
});

/** What `GET …/moderation/keys` answers. */
export const keysSchema: v.GenericSchema<unknown, Keys> = v.object({
  keys: v.array(keyItemSchema),
});

/** A sealed address, and the place it was sealed for. */
export const envelopeSchema: v.GenericSchema<unknown, Envelope> = v.object({
  kind: v.picklist(['comment', 'report']),
  id: v.string(),
  thread: v.string(),
  email: sealedEmailSchema,
});

/** What `POST …/moderation/envelopes` answers. */
export const envelopesSchema: v.GenericSchema<unknown, Envelopes> = v.object({
  envelopes: v.array(envelopeSchema),
  next: v.nullable(v.string()),
});

/** What became of a part of re-sealing. */
export const resealResultSchema: v.GenericSchema<unknown, ResealResult> = v.object({
  resealed: count,
  dropped: count,
  left: count,
});
