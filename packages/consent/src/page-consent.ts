import type { Consent } from './core/consent.js';

// The gate and the interface are bundled apart, so they meet on the page.
const key = Symbol.for('placet.consent');

/** The consent of this page, once a gate has started. */
export function pageConsent(): Consent | undefined {
  return (globalThis as { [key]?: Consent })[key];
}

/** Makes a consent the one of this page. */
export function sharePageConsent(consent: Consent): void {
  (globalThis as { [key]?: Consent })[key] = consent;
}
