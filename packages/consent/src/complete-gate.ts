import { decisionsOf } from './core/decisions.js';
import type { ConsentRecord } from './core/ports.js';
import { newId } from './effects/new-id.js';
import { pageConsent } from './page-consent.js';
import { writeCookie } from './repositories/write-cookie.js';

/**
 * Adds to the consent of a page with `startLightGate()` what can decide about it. The cookie is for the domain that
 * `<placet-consent domain>` names, or else for the host alone.
 */
export function completeGate(): void {
  const consent = pageConsent();
  if (!consent) return;
  const domain = document.querySelector('placet-consent[domain]')?.getAttribute('domain') ?? '';
  const write = (record: ConsentRecord): boolean => writeCookie(record, domain);
  Object.assign(consent, decisionsOf(consent, { repository: { write }, now: Date.now, newId }));
}
