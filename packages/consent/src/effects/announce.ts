import type { ConsentState } from '../core/consent.js';
import type { ConsentEffect } from '../core/ports.js';
import { ConsentChangeEvent } from '../events/consent-change.js';

/** Sends `placet-consent-change` to the document. */
export const announceEffect: ConsentEffect = (consent) => {
  // The gate runs before the page's own scripts: nothing is said until they can listen.
  const ready =
    document.readyState === 'loading' &&
    new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  let last: ConsentState | undefined;
  consent.subscribe(async (state) => {
    const before = last;
    last = state;
    if (before?.record === state.record && before?.mode === state.mode) return;
    await ready;
    document.dispatchEvent(new ConsentChangeEvent(consent, !before));
  });
};
