import { PlacetError } from '@placet/base';
import type { PasskeyMade, PasskeyUsed } from '@placet/protocol';

/**
 * Whether this page can ask for the passkeys of a server: they belong to its host, and browsers take none on an IP
 * address (WebAuthn Level 3, § 5.1.2).
 */
export function canUsePasskeys(server: URL): boolean {
  const isAsked = location.hostname === server.hostname;
  const isNamed = /[a-z]/i.test(server.hostname) && !server.hostname.includes(':');
  return isAsked && isNamed && isSecureContext && 'PublicKeyCredential' in globalThis;
}

/** Asks the browser to make a passkey. Rejects with `passkey_cancelled` or `passkey_known`. */
export async function makePasskey(options: object): Promise<PasskeyMade> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  const optionsJSON = options as Parameters<typeof startRegistration>[0]['optionsJSON'];
  return startRegistration({ optionsJSON }).catch(explain);
}

/** Asks the browser to sign with a passkey. Rejects with `passkey_cancelled`. */
export async function usePasskey(options: object): Promise<PasskeyUsed> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const optionsJSON = options as Parameters<typeof startAuthentication>[0]['optionsJSON'];
  return startAuthentication({ optionsJSON }).catch(explain);
}

// A browser tells nobody whether there was no passkey or no wish to use one.
function explain(cause: unknown): never {
  const { name } = cause as Error;
  const code = name === 'InvalidStateError' ? 'passkey_known' : 'passkey_cancelled';
  throw new PlacetError(code, 'The browser did not use a passkey.', { cause });
}
