import type { ConsentMode } from '../../core/consent.js';
import type { ConsentEffect, ConsentRecord } from '../../core/ports.js';
import { wellKnown } from '../../core/well-known.js';
import { followDecisions } from './follow.js';

const page = globalThis as {
  wp_consent_type?: string;
  wp_set_consent?: (category: string, value: 'allow' | 'deny') => void;
};

/** The categories of the WP Consent API, and what the catalogs here call the same. */
const categories: readonly (readonly [theirs: string, ours: string])[] = [
  ['functional', 'functionality'],
  ['preferences', 'preferences'],
  ['statistics', 'analytics'],
  ['marketing', 'marketing'],
];

/**
 * WP Consent API: tells WordPress plugins the mode, and each decision by `wp_set_consent()`.
 *
 * That function is the plugin's own and keeps cookies of its own: it is called for decisions only, and not
 * at all where there is none. `statistics-anonymous` is left to the site, since no answer says it.
 *
 * @example setupConsent({ effects: [wordpressSignals()] });
 */
export function wordpressSignals(): ConsentEffect {
  return (consent) => {
    let told: ConsentRecord | undefined;
    const tell = (): void => {
      const { record, questions } = consent.get();
      const set = page.wp_set_consent;
      if (!record || !set || record === told) return;
      told = record;
      const names = [...questions, ...record.answers.keys()];
      for (const [theirs, ours] of categories) {
        const meant = names.filter((name) => wellKnown(name) === ours);
        const isGranted = meant.length > 0 && meant.every((name) => consent.has(name));
        set(theirs, isGranted ? 'allow' : 'deny');
      }
    };
    nameType(consent.get().mode);
    followDecisions(consent, ({ mode }) => {
      nameType(mode);
      tell();
    });
    // The plugin's script may come after this one.
    document.addEventListener('DOMContentLoaded', tell);
  };
}

function nameType(mode: ConsentMode): void {
  const type = mode === 'opt-out' ? 'optout' : 'optin';
  if (page.wp_consent_type === type) return;
  page.wp_consent_type = type;
  document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
}
