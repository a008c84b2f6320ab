import { ConsentDetailsElement } from './consent-details.js';

if (!customElements.get('placet-consent-details')) {
  customElements.define('placet-consent-details', ConsentDetailsElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'placet-consent-details': ConsentDetailsElement;
  }
}
