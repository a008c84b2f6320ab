// `placet.js` (classic) and `placet.mjs` (module): the gate, which loads whatever else a page uses.
import { startGate } from '@placet/consent/gate';
import { loadParts, type Part, type PartHashes } from './load-parts.js';

// Set by the build.
declare const PLACET_PARTS: PartHashes;
declare const PLACET_SCRIPT_URL: string;

// Read at once: a classic script is the current one only while it runs.
const base = PLACET_SCRIPT_URL;

const load = (part: Part): Promise<unknown> =>
  import(/* @vite-ignore */ `${new URL(`placet/${part}-${PLACET_PARTS[part]}.js`, base)}`);

startGate({ loadInterface: () => load('consent') });
loadParts(load);
