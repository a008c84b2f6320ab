import type { ConsentStrings } from './strings.js';

/** Croatian. */
export const hr: ConsentStrings = {
  title: 'Smijemo li koristiti kolačiće?',
  ask: 'Uz vašu privolu ova stranica koristi kolačiće i slična sredstva za sljedeće:',
  remind: 'Možete odbiti i predomisliti se u bilo kojem trenutku.',
  optOutTitle: 'Vaši izbori o privatnosti',
  optOutAsk: 'Ako ne odbijete, ova stranica koristi kolačiće i slična sredstva za sljedeće:',
  signalHonoured:
    'Signal prigovora poštovan: vaš preglednik šalje Global Privacy Control, pa je sve ovo isključeno.',
  keepOff: 'Ostavi isključeno',
  accept: 'Prihvaćam',
  refuse: 'Odbijam',
  choose: 'Biram',
  readMore: 'Pročitajte više',
  preferences: 'Vaši izbori',
  preferencesIntro: 'Uključite ono na što pristajete. Ništa se ne mijenja dok ne spremite.',
  alwaysOn: 'Uvijek uključeno',
  details: 'Pojedinosti: tvrtke, kolačići, vaša prava',
  save: 'Spremi moje izbore',
  acceptAll: 'Prihvaćam sve',
  refuseAll: 'Odbijam sve',
  close: 'Zatvori bez promjena',
  saved: 'Vaši su izbori spremljeni.',
  notKept: 'Preglednik nije mogao zadržati vaše izbore: vrijede samo za ovu stranicu.',
  categories: {
    necessary: {
      title: 'Nužno',
      purpose: 'Ono bez čega stranica ne radi, na primjer da ostanete prijavljeni.',
    },
    functionality: {
      title: 'Dodatne mogućnosti',
      purpose: 'Mogućnosti bez kojih se može, na primjer čavrljanje ili karte.',
    },
    preferences: {
      title: 'Postavke',
      purpose: 'Pamti vaše postavke, na primjer jezik ili veličinu teksta.',
    },
    analytics: {
      title: 'Mjerenje posjećenosti',
      purpose: 'Broji posjete i pokazuje koje se stranice čitaju.',
    },
    marketing: {
      title: 'Oglašavanje',
      purpose: 'Bira oglase prema onome što gledate ovdje i drugdje.',
    },
    media: {
      title: 'Ugrađeni sadržaj',
      purpose: 'Prikazuje videozapise i karte drugih tvrtki, koje tada vide vaš posjet.',
    },
  },
};
