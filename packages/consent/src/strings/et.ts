import type { ConsentStrings } from './strings.js';

/** Estonian. */
export const et: ConsentStrings = {
  title: 'Kas tohime kasutada küpsiseid?',
  ask: 'Teie nõusolekul kasutab see sait küpsiseid ja sarnaseid vahendeid järgmiseks:',
  remind: 'Võite keelduda ja igal ajal meelt muuta.',
  optOutTitle: 'Teie privaatsusvalikud',
  optOutAsk: 'Kui te ei keeldu, kasutab see sait küpsiseid ja sarnaseid vahendeid järgmiseks:',
  signalHonoured:
    'Keeldumise signaali on arvestatud: teie brauser saadab Global Privacy Controli, seega on see kõik välja lülitatud.',
  keepOff: 'Jäta välja lülitatuks',
  accept: 'Nõustun',
  refuse: 'Keeldun',
  choose: 'Valin',
  readMore: 'Loe lisaks',
  preferences: 'Teie valikud',
  preferencesIntro: 'Lülitage sisse see, millega nõustute. Enne salvestamist ei muutu midagi.',
  alwaysOn: 'Alati sees',
  details: 'Üksikasjad: ettevõtted, küpsised, teie õigused',
  save: 'Salvesta minu valikud',
  acceptAll: 'Nõustun kõigega',
  refuseAll: 'Keeldun kõigest',
  close: 'Sulge midagi muutmata',
  saved: 'Teie valikud on salvestatud.',
  notKept: 'Teie brauser ei saanud valikuid alles hoida: need kehtivad ainult sellel lehel.',
  categories: {
    necessary: {
      title: 'Vajalik',
      purpose: 'See, milleta sait ei tööta, näiteks sisselogituna püsimine.',
    },
    functionality: {
      title: 'Lisafunktsioonid',
      purpose: 'Funktsioonid, milleta saab hakkama, näiteks vestlus või kaardid.',
    },
    preferences: {
      title: 'Eelistused',
      purpose: 'Jätab meelde teie seaded, näiteks keele või teksti suuruse.',
    },
    analytics: {
      title: 'Külastuste mõõtmine',
      purpose: 'Loendab külastusi ja näitab, milliseid lehti loetakse.',
    },
    marketing: {
      title: 'Reklaam',
      purpose: 'Valib reklaami selle järgi, mida vaatate siin ja mujal.',
    },
    media: {
      title: 'Manustatud sisu',
      purpose: 'Näitab teiste ettevõtete videoid ja kaarte, kes näevad siis teie külastust.',
    },
  },
};
