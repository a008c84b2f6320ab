import type { SiteKey } from '@placet/protocol';

/** Why an e-mail address is not sent at all. */
export type UnsentReason =
  /** The browser has no secure context, no WebCrypto or no X25519. */
  | 'browser'
  /** The site has made no key. */
  | 'no_key'
  /** The site's key is not the one that the page pins. */
  | 'other_key';

/** Tells whether a `site-key` attribute can be a pin: a key's id, or the key itself, base64url. */
export function isPin(pin: string): boolean {
  return /^(?:[\w-]{16}|[\w-]{43})$/.test(pin);
}

/**
 * Tells beforehand why an address would stay unsent, or `undefined` where it can be sealed.
 *
 * A pin that cannot be one matches no key: a mistyped pin must not mean no pin.
 */
export function unsentReason(
  canSeal: boolean,
  key: SiteKey | null | undefined,
  pin: string | undefined,
): UnsentReason | undefined {
  if (!canSeal) return 'browser';
  if (!key) return 'no_key';
  if (pin !== undefined && pin !== key.id && pin !== key.publicKey) return 'other_key';
  return undefined;
}
