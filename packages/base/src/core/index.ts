export { negotiateLocale } from './negotiate-locale.js';
export { PlacetError } from './placet-error.js';
export { createStore, type Readable, type Store } from './store.js';
