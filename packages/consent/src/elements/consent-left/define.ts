import { ConsentLeftElement } from './consent-left.js';

if (!customElements.get('placet-consent-left')) {
  customElements.define('placet-consent-left', ConsentLeftElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'placet-consent-left': ConsentLeftElement;
  }
}
