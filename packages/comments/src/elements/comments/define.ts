import '../comment-form/define.js';
import { CommentsElement } from './comments.js';

if (!customElements.get('placet-comments')) {
  customElements.define('placet-comments', CommentsElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'placet-comments': CommentsElement;
  }
}
