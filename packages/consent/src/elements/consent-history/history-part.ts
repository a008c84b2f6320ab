import { html, type TemplateResult } from 'lit/html.js';
import type { Consent } from '../../core/consent.js';

/** The visitor's past choices, for the foot of the preferences; loaded when they are shown. */
export function historyPart(consent: Consent): TemplateResult {
  void import('./define.js');
  return html`<placet-consent-history .consent=${consent}></placet-consent-history>`;
}
