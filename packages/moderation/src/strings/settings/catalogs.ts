import type { Catalogs } from '@placet/base';
import type { SettingsStrings } from './strings.js';

/** The languages of the settings, loaded one at a time. */
export const settingsCatalogs: Catalogs<SettingsStrings> = {
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  ar: () => import('./ar.js'),
};
