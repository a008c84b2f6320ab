import type { ConsentStrings } from './strings.js';

/** Catalan. */
export const ca: ConsentStrings = {
  title: 'Podem fer servir galetes?',
  ask: 'Amb el vostre consentiment, aquest lloc fa servir galetes i mitjans similars per a:',
  remind: 'Podeu refusar i canviar d’opinió en qualsevol moment.',
  optOutTitle: 'Les vostres opcions de privadesa',
  optOutAsk: 'Llevat que ho refuseu, aquest lloc fa servir galetes i mitjans similars per a:',
  signalHonoured:
    'Senyal d’oposició respectat: el vostre navegador envia Global Privacy Control i, per tant, tot això està desactivat.',
  keepOff: 'Deixa-ho desactivat',
  accept: 'Accepto',
  refuse: 'Refuso',
  choose: 'Trio',
  readMore: 'Llegiu-ne més',
  preferences: 'Les vostres opcions',
  preferencesIntro: 'Activeu allò que accepteu. Res no canvia fins que deseu.',
  alwaysOn: 'Sempre actiu',
  details: 'Detalls: empreses, galetes, els vostres drets',
  save: 'Desa les meves opcions',
  acceptAll: 'Accepta-ho tot',
  refuseAll: 'Refusa-ho tot',
  close: 'Tanca sense canviar res',
  saved: 'Les vostres opcions s’han desat.',
  notKept:
    'El navegador no ha pogut conservar les vostres opcions: només valen per a aquesta pàgina.',
  categories: {
    necessary: {
      title: 'Necessari',
      purpose: 'Allò sense què el lloc no funciona, com ara mantenir la sessió oberta.',
    },
    functionality: {
      title: 'Funcions addicionals',
      purpose: 'Funcions de les quals es pot prescindir, com ara el xat o els mapes.',
    },
    preferences: {
      title: 'Preferències',
      purpose: 'Recorda els vostres ajustos, com ara la llengua o la mida del text.',
    },
    analytics: {
      title: 'Mesura d’audiència',
      purpose: 'Compta les visites i mostra quines pàgines es llegeixen.',
    },
    marketing: {
      title: 'Publicitat',
      purpose: 'Tria la publicitat segons el que mireu, aquí i en altres llocs.',
    },
    media: {
      title: 'Contingut incrustat',
      purpose: 'Mostra vídeos i mapes d’altres empreses, que llavors veuen la vostra visita.',
    },
  },
};
