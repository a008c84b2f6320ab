import type { ConsentRepository } from '../core/ports.js';
import { readCookie } from './read-cookie.js';
import { setCookie, writeCookie } from './write-cookie.js';

/** How the cookie is set. */
export interface CookieOptions {
  /** Shares the decision with subdomains, such as `example.org`. By default it belongs to the host alone. */
  readonly domain?: string | undefined;
}

/**
 * Keeps the record in one first-party cookie, `placet-consent`, which the site's server can read.
 *
 * Nothing is written before a decision. Safari forgets cookies written by scripts after seven days.
 */
export function cookieRepository({ domain }: CookieOptions = {}): ConsentRepository {
  return {
    read: readCookie,
    write: (record) => writeCookie(record, domain),
    clear: () => setCookie('', 0, domain),
  };
}
