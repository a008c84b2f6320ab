import { ConsentDebugElement } from './consent-debug.js';

if (!customElements.get('placet-consent-debug')) {
  customElements.define('placet-consent-debug', ConsentDebugElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'placet-consent-debug': ConsentDebugElement;
  }
}
