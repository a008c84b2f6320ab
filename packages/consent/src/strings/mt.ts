import type { ConsentStrings } from './strings.js';

/** Maltese. */
export const mt: ConsentStrings = {
  title: 'Nistgħu nużaw il-cookies?',
  ask: 'Bil-kunsens tiegħek, dan is-sit juża cookies u mezzi simili biex:',
  remind: 'Tista’ tirrifjuta, u tista’ tibdel fehmtek meta trid.',
  optOutTitle: 'L-għażliet tal-privatezza tiegħek',
  optOutAsk: 'Sakemm ma tirrifjutax, dan is-sit juża cookies u mezzi simili biex:',
  signalHonoured:
    'Is-sinjal ta’ oppożizzjoni ġie rispettat: il-browser tiegħek jibgħat Global Privacy Control, għalhekk dan kollu mitfi.',
  keepOff: 'Ħallih mitfi',
  accept: 'Naċċetta',
  refuse: 'Nirrifjuta',
  choose: 'Nagħżel',
  readMore: 'Aqra aktar',
  preferences: 'L-għażliet tiegħek',
  preferencesIntro: 'Ixgħel dak li taqbel miegħu. Xejn ma jinbidel qabel ma ssalva.',
  alwaysOn: 'Dejjem mixgħul',
  details: 'Dettalji: kumpaniji, cookies, id-drittijiet tiegħek',
  save: 'Salva l-għażliet tiegħi',
  acceptAll: 'Aċċetta kollox',
  refuseAll: 'Irrifjuta kollox',
  close: 'Agħlaq mingħajr ma tibdel xejn',
  saved: 'L-għażliet tiegħek ġew salvati.',
  notKept: 'Il-browser ma setax iżomm l-għażliet tiegħek: jgħoddu biss għal din il-paġna.',
  categories: {
    necessary: {
      title: 'Meħtieġ',
      purpose: 'Dak li mingħajru s-sit ma jaħdimx, bħal li tibqa’ lloggjat.',
    },
    functionality: {
      title: 'Funzjonijiet żejda',
      purpose: 'Funzjonijiet li tista’ tgħaddi mingħajrhom, bħal chat jew mapep.',
    },
    preferences: {
      title: 'Preferenzi',
      purpose: 'Jiftakar is-settings tiegħek, bħal-lingwa jew id-daqs tat-test.',
    },
    analytics: {
      title: 'Kejl tal-udjenza',
      purpose: 'Jgħodd iż-żjarat u juri liema paġni jinqraw.',
    },
    marketing: {
      title: 'Reklamar',
      purpose: 'Jagħżel ir-reklami skont dak li tara, hawn u x’imkien ieħor.',
    },
    media: {
      title: 'Kontenut inkorporat',
      purpose: 'Juri vidjows u mapep ta’ kumpaniji oħra, li mbagħad jaraw iż-żjara tiegħek.',
    },
  },
};
