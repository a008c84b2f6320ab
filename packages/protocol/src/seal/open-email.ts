import { base64url } from 'jose';
import { limits } from '../limits.js';
import type { EmailPlace, SealedEmail } from '../sealed-email.js';
import { associatedData, info, suite } from './suite.js';

/**
 * Opens an envelope with the site's private key.
 *
 * @param privateKey X25519, 32 octets, base64url.
 * @throws When the envelope was sealed to another key or for another place, was changed, or holds what cannot be an
 *   address.
 */
export async function openEmail(
  sealed: SealedEmail,
  privateKey: string,
  place: EmailPlace,
): Promise<string> {
  const recipientKey = await suite.kem.deserializePrivateKey(
    base64url.decode(privateKey).slice().buffer,
  );
  const enc = base64url.decode(sealed.enc).slice().buffer;
  const recipient = await suite.createRecipientContext({ recipientKey, enc, info });
  const padded = await recipient.open(
    base64url.decode(sealed.ct).slice().buffer,
    associatedData(place),
  );
  const length = new DataView(padded).getUint16(0);
  // A visitor can seal anything: what is no text would be another length once it is one.
  if (length > limits.email) throw new RangeError('Expected an address in the envelope.');
  return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(padded, 2, length));
}
