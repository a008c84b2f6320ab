import type { Catalogs } from '@placet/base';
import type { CommentToolsStrings } from './strings.js';

/** The languages of what is done about one comment, loaded one at a time. */
export const commentToolsCatalogs: Catalogs<CommentToolsStrings> = {
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  ar: () => import('./ar.js'),
};
