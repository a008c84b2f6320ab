export { negotiateLocale, PlacetError, type Readable } from './core/index.js';
export { complain } from './elements/complain.js';
export { css } from './elements/css.js';
export { adoptCss } from './elements/host-css.js';
export { hostStyles } from './elements/host.styles.js';
export { LocaleController, type CatalogFile, type Catalogs } from './elements/locale-controller.js';
export { saveFile } from './elements/save-file.js';
export { SmallElement } from './elements/small-element.js';
export { StoreController } from './elements/store-controller.js';
