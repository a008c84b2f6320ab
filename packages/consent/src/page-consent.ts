import type { Consent } from './core/consent.js';
import type { GateRoot } from './effects/gate.js';

/** The consent of a page with a gate. */
export interface PageConsent extends Consent {
  /** Makes the gate see into a shadow root, too, as it does into the document: once for each. */
  watch(root: GateRoot): void;
  /** Whether something was left to do about earlier decisions when the page was loaded, such as a receipt to be sent again. */
  readonly due: boolean;
}

// The gate and the interface are bundled apart, so they meet on the page.
const key = Symbol.for('placet.consent');
const page = globalThis as { [key]?: PageConsent | undefined };

/** The consent of this page, once a gate has started. */
export function pageConsent(): PageConsent | undefined;

/** The consent of this page, made now if there is none. */
export function pageConsent(make: () => PageConsent): PageConsent;

export function pageConsent(make?: () => PageConsent): PageConsent | undefined {
  return (page[key] ??= make?.());
}
