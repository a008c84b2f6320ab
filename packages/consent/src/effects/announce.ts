import type { ConsentState } from '../core/consent.js';
import type { ConsentEffect } from '../core/ports.js';
import { ConsentChangeEvent } from '../events/consent-change.js';

/** Sends `placet-consent-change` to the document. */
export const announceEffect: ConsentEffect = (consent) => {
  let last: ConsentState | undefined;
  consent.subscribe(async (state) => {
    const before = last;
    last = state;
    if (before?.record === state.record && before?.mode === state.mode) return;
    // The gate runs before the page's own scripts: nothing is said until they can listen.
    if (document.readyState === 'loading')
      await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
    document.dispatchEvent(new ConsentChangeEvent(consent, !before));
  });
};
