import { EmbedElement } from './embed.js';

if (!customElements.get('placet-embed')) {
  customElements.define('placet-embed', EmbedElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'placet-embed': EmbedElement;
  }
}
