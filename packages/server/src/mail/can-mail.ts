import type { AppDeps } from '../app-deps.js';

/** Whether this server sends mail and may open the addresses it would send it to. */
export async function canMail(
  { sendsMail, keys, storage }: Pick<AppDeps, 'sendsMail' | 'keys' | 'storage'>,
  site: string,
): Promise<boolean> {
  return sendsMail && (await keys.current(storage, site))?.heldBy === 'server';
}
