// `placet.guard.js`: holds back what nobody marked. A classic script, the first one of the page, before or after `placet.js`.
import { startGuardOf } from '@placet/consent/guard';

// Read at once: a classic script is the current one only while it runs.
startGuardOf(document.currentScript as HTMLScriptElement);
