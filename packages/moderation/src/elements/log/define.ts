import { ModerationLogElement } from './log.js';

if (!customElements.get('placet-moderation-log')) {
  customElements.define('placet-moderation-log', ModerationLogElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'placet-moderation-log': ModerationLogElement;
  }
}
