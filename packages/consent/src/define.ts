import './elements/consent/define.js';
import { noteDecisions } from './effects/note-decisions.js';
import { pageConsent } from './page-consent.js';

const consent = pageConsent();
if (consent) noteDecisions(consent);
// The element starts a gate of its own where there is none: its first event brings it.
else document.addEventListener('placet-consent-change', (event) => noteDecisions(event.consent));
