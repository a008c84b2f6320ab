import type { AppDeps } from '../app-deps.js';
import type { Party } from '../domain/passkeys.js';

/** Passkeys belong to the host that browsers reach the server at, and are asked for by its own pages. */
export function partyOf({ url, ownOrigins }: Pick<AppDeps, 'url' | 'ownOrigins'>): Party {
  const id = new URL(url).hostname;
  return { id, origins: ownOrigins.filter((origin) => new URL(origin).hostname === id) };
}
