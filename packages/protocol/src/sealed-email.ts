import * as v from 'valibot';

/** An e-mail address as it travels and rests: sealed to the site's public key (RFC 9180, base mode). */
export interface SealedEmail {
  /** The version of this envelope: 1 is DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM. */
  readonly v: 1;
  /** The id of the public key it was sealed to. */
  readonly key: string;
  /** The encapsulated key, 32 octets, base64url. */
  readonly enc: string;
  /** The ciphertext with its tag, always {@link sealedLength} octets, base64url. */
  readonly ct: string;
}

/** Octets of plaintext, whatever the address: two for its length, 254 at most for itself. */
export const paddedLength = 256;

/** Octets of ciphertext: the padded plaintext and the 16 octets of the GCM tag. */
export const sealedLength: number = paddedLength + 16;

/** Lengths are exact, so that an envelope says nothing about what is in it. */
export const sealedEmailSchema: v.GenericSchema<unknown, SealedEmail> = v.strictObject({
  v: v.literal(1),
  key: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  enc: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  ct: v.pipe(v.string(), v.regex(/^[\w-]{363}$/)),
});

/** Where an address belongs: bound to the ciphertext, so that an envelope opens nowhere else. */
export interface EmailPlace {
  readonly site: string;
  readonly thread: string;
  /** The comment's id. */
  readonly comment: string;
}
