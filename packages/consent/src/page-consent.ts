import type { Consent } from './core/consent.js';

// The gate and the interface are bundled apart, so they meet on the page.
const key = Symbol.for('placet.consent');
const page = globalThis as { [key]?: Consent };

/** The consent of this page, once a gate has started. */
export function pageConsent(): Consent | undefined {
  return page[key];
}

/** The consent of this page, made now if there is none. */
export function sharedConsent(make: () => Consent): Consent {
  return (page[key] ??= make());
}
