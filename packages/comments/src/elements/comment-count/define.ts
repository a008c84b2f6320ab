import { CommentCountElement } from './comment-count.js';

if (!customElements.get('placet-comment-count')) {
  customElements.define('placet-comment-count', CommentCountElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'placet-comment-count': CommentCountElement;
  }
}
