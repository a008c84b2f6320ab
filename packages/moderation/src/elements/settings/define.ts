import { ModerationSettingsElement } from './settings.js';

if (!customElements.get('placet-moderation-settings')) {
  customElements.define('placet-moderation-settings', ModerationSettingsElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'placet-moderation-settings': ModerationSettingsElement;
  }
}
