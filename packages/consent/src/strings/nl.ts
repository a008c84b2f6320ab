import type { ConsentStrings } from './strings.js';

/** Dutch. */
export const nl: ConsentStrings = {
  title: 'Mogen we cookies gebruiken?',
  ask: 'Met uw toestemming gebruikt deze site cookies en vergelijkbare middelen voor:',
  remind: 'U kunt weigeren en op elk moment van gedachten veranderen.',
  optOutTitle: 'Uw privacykeuzes',
  optOutAsk: 'Tenzij u weigert, gebruikt deze site cookies en vergelijkbare middelen voor:',
  signalHonoured:
    'Bezwaarsignaal gerespecteerd: uw browser stuurt Global Privacy Control, dus dit alles staat uit.',
  keepOff: 'Uit laten',
  accept: 'Accepteren',
  refuse: 'Weigeren',
  choose: 'Kiezen',
  readMore: 'Lees meer',
  preferences: 'Uw keuzes',
  preferencesIntro: 'Zet aan waarmee u instemt. Er verandert niets voordat u opslaat.',
  alwaysOn: 'Altijd aan',
  details: 'Details: bedrijven, cookies, uw rechten',
  save: 'Mijn keuzes opslaan',
  acceptAll: 'Alles accepteren',
  refuseAll: 'Alles weigeren',
  close: 'Sluiten zonder iets te wijzigen',
  saved: 'Uw keuzes zijn opgeslagen.',
  notKept: 'Uw browser kon uw keuzes niet bewaren: ze gelden alleen voor deze pagina.',
  categories: {
    necessary: {
      title: 'Noodzakelijk',
      purpose: 'Waar de site niet zonder kan, zoals u ingelogd houden.',
    },
    functionality: {
      title: 'Extra functies',
      purpose: 'Functies die u kunt missen, zoals chat of kaarten.',
    },
    preferences: {
      title: 'Voorkeuren',
      purpose: 'Onthoudt uw instellingen, zoals taal of tekstgrootte.',
    },
    analytics: {
      title: 'Bereikmeting',
      purpose: "Telt bezoeken en laat zien welke pagina's gelezen worden.",
    },
    marketing: {
      title: 'Reclame',
      purpose: 'Kiest reclame op basis van wat u hier en elders bekijkt.',
    },
    media: {
      title: 'Ingesloten inhoud',
      purpose: "Toont video's en kaarten van andere bedrijven, die dan uw bezoek zien.",
    },
  },
};
