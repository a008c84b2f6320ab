import type { ConsentEffect } from '../core/ports.js';
import { ConsentChangeEvent } from '../events/consent-change.js';

/** Sends `placet-consent-change` to the document. */
export function announceEffect(): ConsentEffect {
  // The gate runs before the page's own scripts: nothing is said until they can listen.
  const ready =
    document.readyState === 'loading' &&
    new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  return {
    async apply({ consent, initial }) {
      await ready;
      document.dispatchEvent(new ConsentChangeEvent(consent, initial));
    },
  };
}
