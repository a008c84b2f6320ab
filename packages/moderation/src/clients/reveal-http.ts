import { PlacetError } from '@placet/base';
import type { Envelope } from '@placet/protocol';
import type { ModerationRoot } from './http-call.js';
import { keySafeOf } from './key-safe.js';

/**
 * Opens an address: at the server or, where its key is an owner's, with what is open on this page. Rejects with
 * `key_locked` where that is nothing.
 *
 * @param path The comment or report that it came with, such as `comments/…`.
 */
export async function revealAddress(
  { root, call }: ModerationRoot,
  site: string,
  path: string,
  reason: string,
): Promise<string> {
  try {
    return (await call<{ readonly email: string }>('POST', `${path}/email`, { reason })).email;
  } catch (error) {
    if (!(error instanceof PlacetError && error.code === 'key_not_here')) throw error;
  }
  const safe = keySafeOf(root);
  // Before the server is asked: it would write down that somebody looked, who then cannot.
  if (safe.isEmpty) throw new PlacetError('key_locked', 'No key is open on this page.');
  const { email, thread, id } = await call<Envelope>('POST', `${path}/envelope`, { reason });
  return safe.open(email, { site, thread, comment: id });
}
