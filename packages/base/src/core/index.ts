export { negotiateLocale } from './negotiate-locale.js';
export { PlacetError } from './placet-error.js';
export { relativeTime, type RelativeTime } from './relative-time.js';
export { createStore, type Readable, type Store } from './store.js';
