import { KeyListElement } from './key-list.js';
import { ModerationKeysElement } from './keys.js';
import { MakeKeyElement } from './make-key.js';
import { UnlockElement } from './unlock.js';

for (const [name, element] of [
  ['placet-moderation-key-list', KeyListElement],
  ['placet-moderation-unlock', UnlockElement],
  ['placet-moderation-make-key', MakeKeyElement],
  ['placet-moderation-keys', ModerationKeysElement],
] as const) {
  if (!customElements.get(name)) customElements.define(name, element);
}

declare global {
  interface HTMLElementTagNameMap {
    'placet-moderation-key-list': KeyListElement;
    'placet-moderation-unlock': UnlockElement;
    'placet-moderation-make-key': MakeKeyElement;
    'placet-moderation-keys': ModerationKeysElement;
  }
}
