// `placet.signals.js`: tells tags what holds. A classic script, right after `placet.js` and before any tag.
import { startSignals } from '@placet/consent/signals';

// Read at once: a classic script is the current one only while it runs.
startSignals(document.currentScript as HTMLScriptElement);
