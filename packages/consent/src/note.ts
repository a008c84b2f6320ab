// Has the decisions of the page written down, with the words they were given to: what every part that can decide brings
// along. What keeps the record is not needed to ask: it is loaded when somebody is about to answer, or has.
import type { ConsentChangeEvent } from './events/consent-change.js';
import { pageConsent, type PageConsent } from './page-consent.js';

// An answer may come before the record does: what it was given to is still there, in the way of the click.
const clicks: EventTarget[][] = [];

async function note(): Promise<void> {
  const { watchPage } = await import('./records/watch-decisions.js');
  watchPage(clicks);
}

function noteSoon({ target }: Event): void {
  // A document has no name.
  if (!(target as Partial<Element>).tagName?.startsWith('PLACET')) return;
  // Too early to matter, offline for example: it is loaded again with the decision, and said then.
  note().catch(() => undefined);
}

document.addEventListener('click', (event) => void clicks.push(event.composedPath()), true);
document.addEventListener('pointerover', noteSoon);
// Not by the focus, which the question takes and gives back to be the next stop of Tab.
document.addEventListener('keydown', noteSoon);
document.addEventListener('placet-consent-change', ({ initial, consent }: ConsentChangeEvent) => {
  if (!initial || (consent as Partial<PageConsent>).due) void note();
});
if (pageConsent()?.due) void note();
