import type { ConsentStrings } from './strings.js';

/** Romanian. */
export const ro: ConsentStrings = {
  title: 'Putem folosi cookie-uri?',
  ask: 'Cu acordul dumneavoastră, acest site folosește cookie-uri și mijloace similare pentru:',
  remind: 'Puteți refuza și vă puteți răzgândi oricând.',
  optOutTitle: 'Opțiunile dumneavoastră de confidențialitate',
  optOutAsk: 'Dacă nu refuzați, acest site folosește cookie-uri și mijloace similare pentru:',
  signalHonoured:
    'Semnal de opoziție respectat: browserul trimite Global Privacy Control, așa că toate acestea sunt oprite.',
  keepOff: 'Lasă oprit',
  accept: 'Accept',
  refuse: 'Refuz',
  choose: 'Aleg',
  readMore: 'Citește mai mult',
  preferences: 'Opțiunile dumneavoastră',
  preferencesIntro: 'Porniți ceea ce acceptați. Nimic nu se schimbă până nu salvați.',
  alwaysOn: 'Mereu pornit',
  details: 'Detalii: companii, cookie-uri, drepturile dumneavoastră',
  save: 'Salvează opțiunile mele',
  acceptAll: 'Accept tot',
  refuseAll: 'Refuz tot',
  close: 'Închide fără a schimba nimic',
  saved: 'Opțiunile dumneavoastră au fost salvate.',
  notKept: 'Browserul nu a putut păstra opțiunile: sunt valabile doar pentru această pagină.',
  categories: {
    necessary: {
      title: 'Necesar',
      purpose: 'Ceea ce face site-ul să funcționeze, cum ar fi păstrarea autentificării.',
    },
    functionality: {
      title: 'Funcții suplimentare',
      purpose: 'Funcții de care vă puteți lipsi, cum ar fi chatul sau hărțile.',
    },
    preferences: {
      title: 'Preferințe',
      purpose: 'Reține setările, cum ar fi limba sau mărimea textului.',
    },
    analytics: {
      title: 'Măsurarea audienței',
      purpose: 'Numără vizitele și arată ce pagini sunt citite.',
    },
    marketing: {
      title: 'Publicitate',
      purpose: 'Alege publicitatea după ceea ce priviți, aici și în alte părți.',
    },
    media: {
      title: 'Conținut încorporat',
      purpose: 'Afișează videoclipuri și hărți ale altor companii, care astfel vă văd vizita.',
    },
  },
};
