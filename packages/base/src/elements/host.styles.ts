import { unsafeCSS, type CSSResult } from 'lit';
import { hostCss } from './host-css.js';

/** {@link hostCss} for elements that extend `LitElement`. */
export const hostStyles: CSSResult = unsafeCSS(hostCss);
