import type { Catalogs } from '@placet/base';
import type { WritingStrings } from './strings.js';

/** The languages there are; each is loaded when a page is in it, and not before. */
export const writingCatalogs: Catalogs<WritingStrings> = {
  en: () => import('./en.js'),
  ar: () => import('./ar.js'),
  cs: () => import('./cs.js'),
  da: () => import('./da.js'),
  de: () => import('./de.js'),
  el: () => import('./el.js'),
  es: () => import('./es.js'),
  fi: () => import('./fi.js'),
  fr: () => import('./fr.js'),
  it: () => import('./it.js'),
  nb: () => import('./nb.js'),
  // Most pages in Norwegian say no more than that.
  no: () => import('./nb.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  'pt-BR': () => import('./pt-br.js'),
  ro: () => import('./ro.js'),
  ru: () => import('./ru.js'),
  sv: () => import('./sv.js'),
};
