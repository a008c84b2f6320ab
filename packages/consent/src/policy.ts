import { complain } from '@placet/base';
import type { Consent } from './core/consent.js';
import { heedSignal } from './core/heed-signal.js';
import { policyOf } from './core/jurisdictions.js';
import { pageConsent } from './page-consent.js';

export { namesPolicy } from './names-policy.js';

/**
 * Sets the mode that the site says, by `mode` or by the `region` that its server or CDN knows, and heeds the browser's
 * signal there. Called before the interface is there, so that no question is shown that is not to be asked.
 *
 * @param consent The consent of the page, unless another one is given.
 * @param day Today, as YYYY-MM-DD: a law holds from its day on.
 */
export async function applyPolicy(
  consent: Consent | undefined = pageConsent(),
  day: string = new Date().toISOString().slice(0, 10),
): Promise<void> {
  if (!consent) return;
  const element = document.querySelector('placet-consent');
  const meta = document.querySelector<HTMLMetaElement>('meta[name="placet-region"]');
  const region = (element?.getAttribute('region') ?? meta?.content)?.trim();
  const mode = element?.getAttribute('mode');
  if (region && !/^[a-z]{2}([-_][a-z0-9]{1,3})?$/i.test(region)) {
    complain(
      element ?? document.documentElement,
      'region',
      region,
      'an ISO 3166 code such as "FR" or "US-CA"',
    );
  }
  const named = mode === 'opt-in' || mode === 'opt-out' ? mode : undefined;
  const lawful = (region && policyOf(region, day)?.mode) || 'opt-in';
  consent.update({ mode: named ?? (region ? lawful : consent.get().mode), region });
  if (consent.get().signal) {
    // A refusal that waits for what decides would come after it was said to be honoured. Without it nothing is granted.
    await consent.complete?.();
    heedSignal(consent);
  }
}
