import { base64url } from 'jose';
import { limits } from '../limits.js';
import { type EmailPlace, paddedLength, type SealedEmail } from '../sealed-email.js';
import { again } from './again.js';
import { associatedData, info, suite } from './suite.js';

/**
 * Seals an address to the site's public key, for one comment.
 *
 * The plaintext is padded to a fixed length and each call makes a fresh ephemeral key, so that
 * neither the length nor two equal addresses can be told from the envelopes.
 *
 * @throws RangeError for an address over 254 octets; whatever WebCrypto throws where X25519 or a
 * secure context is missing. The caller then sends no address at all.
 */
export async function sealEmail(
  email: string,
  key: { readonly id: string; readonly publicKey: string },
  place: EmailPlace,
): Promise<SealedEmail> {
  const octets = new TextEncoder().encode(email);
  if (octets.length > limits.email) {
    throw new RangeError(`Expected an address of at most ${limits.email} octets.`);
  }
  const padded = new Uint8Array(paddedLength);
  new DataView(padded.buffer).setUint16(0, octets.length);
  padded.set(octets, 2);
  const recipientPublicKey = await suite.kem.deserializePublicKey(
    base64url.decode(key.publicKey).slice().buffer,
  );
  const sender = await again(() => suite.createSenderContext({ recipientPublicKey, info }));
  const ciphertext = await sender.seal(padded.buffer, associatedData(place));
  return {
    v: 1,
    key: key.id,
    enc: base64url.encode(new Uint8Array(sender.enc)),
    ct: base64url.encode(new Uint8Array(ciphertext)),
  };
}
