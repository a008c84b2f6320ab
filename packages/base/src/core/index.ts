export { negotiateLocale } from './negotiate-locale.js';
export { PlacetError } from './placet-error.js';
export type { Readable } from './store.js';
