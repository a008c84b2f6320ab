import type { Consent, ConsentHistory } from './core/consent.js';
import { startGate, type GateOptions } from './gate.js';
import { namesPolicy } from './names-policy.js';

/** How a page's consent is set up; see `GateOptions`. */
export type SetupOptions = Partial<GateOptions>;

/**
 * Sets up consent for a page that bundles Placet itself: the gate at once, the interface in a chunk
 * of its own when it is needed.
 *
 * @example
 * const consent = setupConsent({ domain: 'example.org' });
 * consent.subscribe(() => player.enable(consent.has('media')));
 */
export function setupConsent(options: SetupOptions = {}): Consent & ConsentHistory {
  const consent = startGate({
    async loadInterface() {
      if (namesPolicy()) await (await import('./policy.js')).applyPolicy();
      return import('./define.js');
    },
    loadFollowUp: () => import('./follow-up.js'),
    ...options,
  });
  const records = async () => (await import('./records/records.js')).recordsOf(consent);
  return Object.assign(consent, {
    history: async () => (await records()).history(),
    receipt: async (titleOf?: (question: string) => string) => (await records()).receipt(titleOf),
  });
}
