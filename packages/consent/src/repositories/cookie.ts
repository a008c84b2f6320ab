import type { ConsentRepository } from '../core/ports.js';
import { decodeRecord, encodeRecord, lifetimeDays } from '../core/record.js';

/** The name of the cookie, for the site's own server. */
export const cookieName = 'placet-consent';

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
  function set(value: string, maxAge: number): boolean {
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

  return {
    read() {
      try {
        const [, ...values] = `; ${document.cookie}`.split(`; ${cookieName}=`);
        // A host and its parent domain may each hold one: the last decision counts, and ids sort by time.
        return decodeRecord(values.toSorted().pop()?.split(';')[0]);
      } catch {
        return undefined;
      }
    },
    write: (record) => set(encodeRecord(record), lifetimeDays * 24 * 60 * 60),
    clear: () => set('', 0),
  };
}
