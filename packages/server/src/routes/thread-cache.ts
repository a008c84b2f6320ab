import type { Sort } from '@placet/protocol';
import type { AppContext, AppDeps } from '../app-deps.js';
import type { StoredThread } from '../storage/ports.js';

/** The orders of roots; the first is the default. */
export const sorts: readonly [Sort, ...Sort[]] = ['newest', 'oldest', 'discussed'];

/** A CDN may answer for two seconds by itself; a browser asks each time and is mostly told that nothing changed. */
export const cached = 'public, max-age=0, s-maxage=2, must-revalidate';

/**
 * The mark of a thread's version, with the time it was made, since a thread of a new database must not be taken for an
 * old one, and with the version of the settings, which say what readers see of it.
 */
export async function etagOf(
  { settings, storage }: Pick<AppDeps, 'settings' | 'storage'>,
  site: string,
  { createdAt, version }: StoredThread,
): Promise<string> {
  const { version: shown } = await settings.of(storage, site);
  return `W/"${createdAt.toString(36)}-${version}${shown > 0 ? `-${shown}` : ''}"`;
}

/** Whether the reader has this version already. */
export function isKnown(c: AppContext, etag: string): boolean {
  const known = c.req.header('If-None-Match');
  return known !== undefined && known.split(',').some((one) => one.trim() === etag);
}
