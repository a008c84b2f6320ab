import { ConsentPreferencesElement } from './consent-preferences.js';

if (!customElements.get('placet-consent-preferences')) {
  customElements.define('placet-consent-preferences', ConsentPreferencesElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'placet-consent-preferences': ConsentPreferencesElement;
  }
}
