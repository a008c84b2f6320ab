import type { ConsentStrings } from './strings.js';

/** Danish. */
export const da: ConsentStrings = {
  title: 'Må vi bruge cookies?',
  ask: 'Med dit samtykke bruger dette websted cookies og lignende midler til:',
  remind: 'Du kan afvise, og du kan ombestemme dig når som helst.',
  optOutTitle: 'Dine privatlivsvalg',
  optOutAsk: 'Medmindre du afviser, bruger dette websted cookies og lignende midler til:',
  signalHonoured:
    'Signal om indsigelse respekteret: din browser sender Global Privacy Control, så alt dette er slået fra.',
  keepOff: 'Lad det være slået fra',
  accept: 'Accepter',
  refuse: 'Afvis',
  choose: 'Vælg',
  readMore: 'Læs mere',
  preferences: 'Dine valg',
  preferencesIntro: 'Slå det til, du går med til. Intet ændres, før du gemmer.',
  alwaysOn: 'Altid til',
  details: 'Detaljer: virksomheder, cookies, dine rettigheder',
  save: 'Gem mine valg',
  acceptAll: 'Accepter alle',
  refuseAll: 'Afvis alle',
  close: 'Luk uden at ændre noget',
  saved: 'Dine valg er gemt.',
  notKept: 'Din browser kunne ikke gemme dine valg: de gælder kun på denne side.',
  categories: {
    necessary: {
      title: 'Nødvendigt',
      purpose: 'Det, som webstedet ikke kan fungere uden, f.eks. at holde dig logget ind.',
    },
    functionality: {
      title: 'Ekstra funktioner',
      purpose: 'Funktioner, man kan undvære, f.eks. chat eller kort.',
    },
    preferences: {
      title: 'Præferencer',
      purpose: 'Husker dine indstillinger, f.eks. sprog eller tekststørrelse.',
    },
    analytics: {
      title: 'Besøgsmåling',
      purpose: 'Tæller besøg og viser, hvilke sider der læses.',
    },
    marketing: {
      title: 'Reklame',
      purpose: 'Vælger reklamer ud fra, hvad du ser på her og andre steder.',
    },
    media: {
      title: 'Indlejret indhold',
      purpose: 'Viser videoer og kort fra andre virksomheder, som så kan se dit besøg.',
    },
  },
};
