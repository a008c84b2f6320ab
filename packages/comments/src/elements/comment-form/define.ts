import { CommentFormElement } from './comment-form.js';

if (!customElements.get('placet-comment-form')) {
  customElements.define('placet-comment-form', CommentFormElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'placet-comment-form': CommentFormElement;
  }
}
