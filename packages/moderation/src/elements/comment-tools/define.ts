import { AuthorElement } from './author.js';
import { EditElement } from './edit.js';
import { ReplyElement } from './reply.js';

for (const [name, element] of [
  ['placet-moderation-reply', ReplyElement],
  ['placet-moderation-edit', EditElement],
  ['placet-moderation-author', AuthorElement],
] as const) {
  if (!customElements.get(name)) customElements.define(name, element);
}

declare global {
  interface HTMLElementTagNameMap {
    'placet-moderation-reply': ReplyElement;
    'placet-moderation-edit': EditElement;
    'placet-moderation-author': AuthorElement;
  }
}
