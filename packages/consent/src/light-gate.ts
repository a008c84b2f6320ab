import type { Consent } from './core/consent.js';
import { createReader } from './core/reader.js';
import { namesPolicy } from './names-policy.js';
import { openGate } from './open-gate.js';
import { pageConsent, type PageConsent } from './page-consent.js';
import { readCookie } from './repositories/read-cookie.js';

/**
 * The parts of consent that are loaded when they are needed: what law holds, where the page says it; the interface; what
 * decides; and what follows a decision.
 */
export type ConsentPart = 'policy' | 'consent' | 'decide' | 'follow-up';

type PolicyPart = Pick<typeof import('./policy.js'), 'applyPolicy'>;

const decisions = ['acceptAll', 'refuseAll', 'save', 'withdraw'] as const;

/**
 * Starts the consent of a page without what can decide about it, which a returning visitor does not need. The part
 * `decide` adds it to the consent of the page (`completeGate()`); a decision that is called for before waits for it.
 *
 * @param load Loads a part, which is its module; of `policy` the function `applyPolicy` is called.
 */
export function startLightGate(load: <T>(part: ConsentPart) => Promise<T>): PageConsent {
  const complete = (): Promise<unknown> => load('decide');
  return pageConsent(() => {
    const reader = createReader({
      read: readCookie,
      now: Date.now,
      signal: (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl,
    });
    const consent = Object.assign(reader as Consent, { complete });
    for (const name of decisions) {
      consent[name] = (...choices: unknown[]) => {
        void complete().then(() => (consent[name] as (...choices: unknown[]) => void)(...choices));
      };
    }
    return openGate(consent, {
      async loadInterface() {
        if (namesPolicy()) await (await load<PolicyPart>('policy')).applyPolicy();
        await load('consent');
      },
      loadFollowUp: () => load('follow-up'),
      effects: [],
      reload: () => location.reload(),
    });
  });
}
