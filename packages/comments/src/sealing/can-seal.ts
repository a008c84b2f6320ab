let answer: Promise<boolean> | undefined;

/** Tells whether this browser can seal an address: a secure context, WebCrypto and X25519. */
export function canSeal(): Promise<boolean> {
  return (answer ??= probe());
}

async function probe(): Promise<boolean> {
  if (!isSecureContext) return false;
  try {
    // WebKitGTK fails to make one in some two hundred.
    await makeKey().catch(makeKey);
    return true;
  } catch {
    return false;
  }
}

function makeKey(): Promise<unknown> {
  return crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits']);
}
