import * as v from 'valibot';
import { idSchema } from './ids.js';
import { type SealedEmail, sealedEmailSchema } from './sealed-email.js';
import { personNameSchema } from './people.js';

/** What opens a wrapped key: somebody's passphrase, the code on the recovery sheet, or one that hands it over. */
export type WrapKind = 'passphrase' | 'recovery' | 'handover';

/** A private key that was wrapped in a browser; whoever keeps it cannot open it. */
export interface WrappedKey {
  readonly kind: WrapKind;
  /** JWE (RFC 7516) with password-based encryption, compact. */
  readonly jwe: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** A key that addresses are or were sealed to. */
export interface KeyItem {
  readonly id: string;
  /** X25519, 32 octets, base64url. */
  readonly publicKey: string;
  /** Who can open what is sealed to it. */
  readonly heldBy: 'server' | 'owner';
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** New addresses are sealed to it. */
  readonly current: boolean;
  /** How many addresses are sealed to it. */
  readonly sealed: number;
  /** What whoever asks can open it with. */
  readonly wrapped: readonly WrappedKey[];
  /** Who has a copy of their own, by name. */
  readonly holders: readonly string[];
}

/** What `GET …/moderation/keys` answers: the newest first. */
export interface Keys {
  readonly keys: readonly KeyItem[];
}

/** The body of `POST …/moderation/keys`: a key that was made in the owner's browser. */
export interface NewOwnerKey {
  readonly id: string;
  readonly publicKey: string;
  /** Wrapped with the owner's passphrase. */
  readonly passphrase: string;
  /** Wrapped with the code on the recovery sheet. */
  readonly recovery: string;
}

/** The body of `PUT …/moderation/keys/{key}/wrapped`. */
export interface WrapForSomebody {
  readonly kind: WrapKind;
  readonly jwe: string;
  /** Whom a key is handed over to. */
  readonly moderator?: string | undefined;
}

/** A sealed address, and the place it was sealed for. */
export interface Envelope {
  readonly kind: 'comment' | 'report';
  /** Of the comment or the report. */
  readonly id: string;
  readonly thread: string;
  readonly email: SealedEmail;
}

/** What `POST …/moderation/envelopes` answers. */
export interface Envelopes {
  readonly envelopes: readonly Envelope[];
  /** Pass as `after` for more; `null` at the end. */
  readonly next: string | null;
}

/** The body of `POST …/moderation/envelopes`. */
export interface EnvelopesRequest {
  /** The key that they are sealed to. */
  readonly key: string;
  /** For the audit log. */
  readonly reason: string;
  readonly after?: string | undefined;
}

/** One envelope sealed anew. */
export interface Resealed {
  readonly kind: Envelope['kind'];
  readonly id: string;
  /** The `enc` of the envelope that was opened, so that a newer one is left alone. */
  readonly was: string;
  /** `null` where it held no address. */
  readonly email: SealedEmail | null;
}

/** What became of a part of re-sealing. */
export interface ResealResult {
  readonly resealed: number;
  /** Envelopes that held no address, and are gone. */
  readonly dropped: number;
  /** How many are sealed to other keys than the current one, still. */
  readonly left: number;
}

const keyId = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const jwe = v.pipe(v.string(), v.regex(/^(?:[\w-]+\.){4}[\w-]+$/), v.maxLength(2_000));
const kind = v.picklist(['comment', 'report']);
const reason = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));

/** Validates a key's id in an address. */
export const keyIdSchema: v.GenericSchema<unknown, string> = keyId;

/** Validates a key that was made in the owner's browser. */
export const newOwnerKeySchema: v.GenericSchema<unknown, NewOwnerKey> = v.strictObject({
  id: keyId,
  publicKey: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  passphrase: jwe,
  recovery: jwe,
});

/** Validates a wrapped copy of a key. */
export const wrapForSomebodySchema: v.GenericSchema<unknown, WrapForSomebody> = v.pipe(
  v.strictObject({
    kind: v.picklist(['passphrase', 'recovery', 'handover']),
    jwe,
    moderator: v.optional(personNameSchema),
  }),
  v.check(
    (wrap) => (wrap.kind === 'handover') === (wrap.moderator !== undefined),
    'Expected a moderator for a key that is handed over, and for no other.',
  ),
);

/** Validates which envelopes are asked for, and why. */
export const envelopesRequestSchema: v.GenericSchema<unknown, EnvelopesRequest> = v.strictObject({
  key: keyId,
  reason,
  after: v.optional(v.pipe(v.string(), v.maxLength(200))),
});

/** Validates envelopes that were sealed anew, 200 at most. */
export const resealSchema: v.GenericSchema<unknown, { readonly envelopes: readonly Resealed[] }> =
  v.strictObject({
    envelopes: v.pipe(
      v.array(
        v.strictObject({
          kind,
          id: idSchema,
          was: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
          email: v.nullable(sealedEmailSchema),
        }),
      ),
      v.maxLength(200),
    ),
  });
