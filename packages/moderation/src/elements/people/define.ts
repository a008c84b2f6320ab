import { DigestElement } from './digest.js';
import { PasskeysElement } from './passkeys.js';
import { ModerationPeopleElement } from './people.js';
import { PeopleListElement } from './people-list.js';
import { SessionsElement } from './sessions.js';

for (const [name, element] of [
  ['placet-moderation-passkeys', PasskeysElement],
  ['placet-moderation-sessions', SessionsElement],
  ['placet-moderation-digest', DigestElement],
  ['placet-moderation-people-list', PeopleListElement],
  ['placet-moderation-people', ModerationPeopleElement],
] as const) {
  if (!customElements.get(name)) customElements.define(name, element);
}

declare global {
  interface HTMLElementTagNameMap {
    'placet-moderation-passkeys': PasskeysElement;
    'placet-moderation-sessions': SessionsElement;
    'placet-moderation-digest': DigestElement;
    'placet-moderation-people-list': PeopleListElement;
    'placet-moderation-people': ModerationPeopleElement;
  }
}
