export { negotiateLocale, PlacetError, type Readable } from './core/index.js';
export { complain } from './elements/complain.js';
export { hostStyles } from './elements/host.styles.js';
export { LocaleController, type Catalogs } from './elements/locale-controller.js';
export { StoreController } from './elements/store-controller.js';
