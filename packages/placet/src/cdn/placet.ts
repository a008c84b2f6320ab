// `placet.js` (classic) and `placet.mjs` (module): the gate, which loads whatever else a page uses.
import { startLightGate } from '@placet/consent/light-gate';
import { loadParts, type Part } from './load-parts.js';

// Set by the build. The name of the folder changes with anything that is in it.
declare const PLACET_PARTS_FOLDER: string;
declare const PLACET_SCRIPT_URL: string;

// Read at once: a classic script is the current one only while it runs.
const folder = new URL(PLACET_PARTS_FOLDER, PLACET_SCRIPT_URL);

const load = <T>(part: Part): Promise<T> => import(/* @vite-ignore */ `${folder}${part}.js`);

startLightGate(load);
loadParts(load);
