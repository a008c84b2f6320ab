import { ConsentHistoryElement } from './consent-history.js';

if (!customElements.get('placet-consent-history')) {
  customElements.define('placet-consent-history', ConsentHistoryElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'placet-consent-history': ConsentHistoryElement;
  }
}
