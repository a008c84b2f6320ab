import { RulesEditorElement } from './rules-editor.js';

if (!customElements.get('placet-moderation-rules')) {
  customElements.define('placet-moderation-rules', RulesEditorElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'placet-moderation-rules': RulesEditorElement;
  }
}
