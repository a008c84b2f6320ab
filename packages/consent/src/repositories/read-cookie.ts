import type { ConsentRecord } from '../core/ports.js';
import { decodeRecord } from '../core/decode-record.js';
import { cookieName } from './cookie-name.js';

/** The record in the cookie; `undefined` for none, for an unreadable one and for refused storage. */
export function readCookie(): ConsentRecord | undefined {
  try {
    const [, ...values] = `; ${document.cookie}`.split(`; ${cookieName}=`);
    // A host and its parent domain may each hold one: the last decision counts, and ids sort by time.
    return decodeRecord(values.toSorted().pop()?.split(';')[0]);
  } catch {
    // Sandboxed frames may not even look.
    return undefined;
  }
}
