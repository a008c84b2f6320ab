let answer: Promise<boolean> | undefined;

/** Tells whether this browser can seal an address: a secure context, WebCrypto and X25519. */
export function canSeal(): Promise<boolean> {
  return (answer ??= probe());
}

async function probe(): Promise<boolean> {
  if (!isSecureContext) return false;
  const make = (): Promise<unknown> =>
    crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits']);
  try {
    // WebKitGTK fails to make one in some two hundred.
    await make().catch(make);
    return true;
  } catch {
    return false;
  }
}
