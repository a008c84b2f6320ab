/**
 * Does something twice more where it fails. WebKitGTK fails to make one in some two hundred X25519 keys, for no reason of
 * the caller's; where the algorithm is missing, all three tries fail alike.
 *
 * @throws Whatever the last try threw.
 */
export function again<T>(act: () => Promise<T>): Promise<T> {
  return act().catch(act).catch(act);
}
