import type { ConsentRecord } from '../core/ports.js';
import { encodeRecord, expiryOf } from '../core/record.js';
import { cookieName } from './cookie-name.js';

/** Sets the cookie, for `domain` and its subdomains or else for the host alone, and tells whether it was kept. */
export function setCookie(value: string, maxAge: number, domain?: string): boolean {
  const cookie = `${cookieName}=${value}`;
  const secure = location.protocol === 'https:' ? ';Secure' : '';
  const shared = domain ? `;Domain=${domain}` : '';
  try {
    document.cookie = `${cookie};Path=/;SameSite=Lax;Max-Age=${maxAge}${secure}${shared}`;
    return document.cookie.split('; ').includes(cookie);
  } catch {
    // Sandboxed frames may not even look.
    return false;
  }
}

/** Keeps a record in the cookie. Each answer ends by itself; the cookie lives as long as the last of them. */
export function writeCookie(record: ConsentRecord, domain?: string): boolean {
  const ends = [...record.answers.values()].map(({ expires }) => expires);
  const end = Math.max(expiryOf(Date.now()), ...ends);
  return setCookie(encodeRecord(record), Math.round((end - Date.now()) / 1000), domain);
}
