import { ModerationElement } from './moderation.js';

if (!customElements.get('placet-moderation')) {
  customElements.define('placet-moderation', ModerationElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'placet-moderation': ModerationElement;
  }
}
