import type { ConsentStrings } from './strings.js';

/** Slovenian. */
export const sl: ConsentStrings = {
  title: 'Ali smemo uporabljati piškotke?',
  ask: 'Z vašim soglasjem ta stran uporablja piškotke in podobna sredstva za naslednje:',
  remind: 'Lahko zavrnete in si kadar koli premislite.',
  optOutTitle: 'Vaše izbire zasebnosti',
  optOutAsk: 'Če ne zavrnete, ta stran uporablja piškotke in podobna sredstva za naslednje:',
  signalHonoured:
    'Signal ugovora upoštevan: vaš brskalnik pošilja Global Privacy Control, zato je vse to izklopljeno.',
  keepOff: 'Pusti izklopljeno',
  accept: 'Sprejmem',
  refuse: 'Zavrnem',
  choose: 'Izberem',
  readMore: 'Preberi več',
  preferences: 'Vaše izbire',
  preferencesIntro: 'Vklopite to, s čimer soglašate. Dokler ne shranite, se nič ne spremeni.',
  alwaysOn: 'Vedno vklopljeno',
  details: 'Podrobnosti: podjetja, piškotki, vaše pravice',
  save: 'Shrani moje izbire',
  acceptAll: 'Sprejmem vse',
  refuseAll: 'Zavrnem vse',
  close: 'Zapri brez sprememb',
  saved: 'Vaše izbire so shranjene.',
  notKept: 'Brskalnik ni mogel ohraniti vaših izbir: veljajo samo za to stran.',
  categories: {
    necessary: {
      title: 'Nujno',
      purpose: 'To, brez česar stran ne deluje, na primer da ostanete prijavljeni.',
    },
    functionality: {
      title: 'Dodatne funkcije',
      purpose: 'Funkcije, brez katerih se da, na primer klepet ali zemljevidi.',
    },
    preferences: {
      title: 'Nastavitve',
      purpose: 'Zapomni si vaše nastavitve, na primer jezik ali velikost besedila.',
    },
    analytics: {
      title: 'Merjenje obiska',
      purpose: 'Šteje obiske in pokaže, katere strani se berejo.',
    },
    marketing: {
      title: 'Oglaševanje',
      purpose: 'Izbira oglase glede na to, kar si ogledujete tu in drugje.',
    },
    media: {
      title: 'Vdelana vsebina',
      purpose: 'Prikazuje videe in zemljevide drugih podjetij, ki tako vidijo vaš obisk.',
    },
  },
};
