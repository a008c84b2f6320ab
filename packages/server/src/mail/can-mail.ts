import type { AppDeps } from '../app-deps.js';

/** Whether this server sends mail and may open the addresses it would send it to. */
export function canMail({ sendsMail, keys }: Pick<AppDeps, 'sendsMail' | 'keys'>): boolean {
  return sendsMail && keys.current()?.heldBy === 'server';
}
