import { StatementElement } from './statement.js';

if (!customElements.get('placet-moderation-statement')) {
  customElements.define('placet-moderation-statement', StatementElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'placet-moderation-statement': StatementElement;
  }
}
