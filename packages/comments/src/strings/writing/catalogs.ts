import type { Catalogs } from '@placet/base';
import { only } from '../only.js';
import type { WritingStrings } from './strings.js';

/** The languages there are; each is loaded when a page is in it, and not before. */
export const writingCatalogs: Catalogs<WritingStrings> = {
  en: () => only(import('./en.js')),
  ar: () => only(import('./ar.js')),
  cs: () => only(import('./cs.js')),
  da: () => only(import('./da.js')),
  de: () => only(import('./de.js')),
  el: () => only(import('./el.js')),
  es: () => only(import('./es.js')),
  fi: () => only(import('./fi.js')),
  fr: () => only(import('./fr.js')),
  it: () => only(import('./it.js')),
  nb: () => only(import('./nb.js')),
  // Most pages in Norwegian say no more than that.
  no: () => only(import('./nb.js')),
  nl: () => only(import('./nl.js')),
  pl: () => only(import('./pl.js')),
  pt: () => only(import('./pt.js')),
  'pt-BR': () => only(import('./pt-br.js')),
  ro: () => only(import('./ro.js')),
  ru: () => only(import('./ru.js')),
  sv: () => only(import('./sv.js')),
};
