import { ConsentElement } from './consent.js';

if (!customElements.get('placet-consent')) {
  customElements.define('placet-consent', ConsentElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'placet-consent': ConsentElement;
  }
}
