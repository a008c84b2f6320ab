import { ConsentButtonElement } from './consent-button.js';

if (!customElements.get('placet-consent-button')) {
  customElements.define('placet-consent-button', ConsentButtonElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'placet-consent-button': ConsentButtonElement;
  }
}
