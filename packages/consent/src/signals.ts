import { complain } from '@placet/base';
import type { ConsentEffect } from './core/ports.js';
import { type SignalKey, signalKeys, type SignalMap } from './core/signals.js';
import { googleSignals } from './effects/signals/google.js';
import { claritySignals, uetSignals } from './effects/signals/microsoft.js';
import { wordpressSignals } from './effects/signals/wordpress.js';
import { pageConsent } from './page-consent.js';

export {
  googleSignals,
  type DataLayerConsent,
  type GoogleOptions,
} from './effects/signals/google.js';
export { claritySignals, uetSignals, type MicrosoftOptions } from './effects/signals/microsoft.js';
export { wordpressSignals } from './effects/signals/wordpress.js';

type Make = (script: HTMLScriptElement, map: SignalMap) => ConsentEffect;

const makers: ReadonlyMap<string, Make> = new Map<string, Make>([
  ['google', google],
  ['uet', (_, map) => uetSignals({ map })],
  ['clarity', (_, map) => claritySignals({ map })],
  ['wordpress', wordpressSignals],
]);

/**
 * Tells the tags that a script element names, by its attributes:
 *
 * - `data-tags`: `google`, `uet`, `clarity`, `wordpress`, with spaces between them; all defaults are said at once
 * - `data-categories`: what other categories stand for, as JSON: `{"stats": ["analytics_storage"]}`
 * - `data-wait`, `data-redact-ads`, `data-pass-urls`, `data-opt-out-regions`: see `GoogleOptions`
 * - `data-advanced`: Google's tag is meant to run before consent, and nobody is warned of it
 *
 * It belongs right after the gate. Without a gate everything stays denied.
 */
export function startSignals(script: HTMLScriptElement): void {
  const map = categoriesOf(script);
  const { tags = '' } = script.dataset;
  const effects = tags.split(/\s+/).flatMap((tag) => {
    const make = makers.get(tag);
    if (make) return [make(script, map)];
    complain(script, 'data-tags', tags, `one or more of ${[...makers.keys()].join(', ')}`);
    return [];
  });
  const consent = pageConsent();
  if (consent) for (const effect of effects) effect(consent);
  else {
    complain(script, 'src', script.src, 'to come after placet.js, so that tags are told in time');
    document.addEventListener(
      'placet-consent-change',
      (event) => effects.forEach((effect) => effect(event.consent)),
      { once: true },
    );
  }
}

function google(script: HTMLScriptElement, map: SignalMap): ConsentEffect {
  const { wait, redactAds, passUrls, optOutRegions, advanced } = script.dataset;
  if (advanced === undefined) addEventListener('load', () => warnOfTags(script));
  return googleSignals({
    map,
    wait: Number(wait ?? 500),
    redactAds: redactAds !== undefined,
    passUrls: passUrls !== undefined,
    optOutRegions: optOutRegions?.split(/\s+/),
  });
}

/** In the basic mode nothing is sent to Google before consent, and no script can hold back a tag that is not gated. */
function warnOfTags(script: HTMLScriptElement): void {
  const state = pageConsent()?.get();
  const tag = document.querySelector<HTMLScriptElement>('script[src*="googletagmanager.com/"]');
  if (!tag || tag.type === 'text/plain' || state?.record || state?.mode === 'opt-out') return;
  complain(script, 'data-tags', tag.src, 'this tag to be gated by data-category, or data-advanced');
}

function categoriesOf(script: HTMLScriptElement): SignalMap {
  const { categories = '{}' } = script.dataset;
  try {
    const map = JSON.parse(categories) as SignalMap;
    const keys: readonly string[] = signalKeys;
    if (
      Object.values(map).every((types) => types.every((type: SignalKey) => keys.includes(type)))
    ) {
      return map;
    }
  } catch {
    // Told below, with what is no key.
  }
  const expected = `JSON of categories with lists of ${signalKeys.join(', ')}`;
  complain(script, 'data-categories', categories, expected);
  return {};
}
