import type { ConsentStrings } from './strings.js';

/** Norwegian Bokmål. */
export const nb: ConsentStrings = {
  title: 'Kan vi bruke informasjonskapsler?',
  ask: 'Med ditt samtykke bruker dette nettstedet informasjonskapsler og lignende teknikker til:',
  remind: 'Du kan avslå, og du kan ombestemme deg når som helst.',
  optOutTitle: 'Dine personvernvalg',
  optOutAsk:
    'Med mindre du avslår, bruker dette nettstedet informasjonskapsler og lignende teknikker til:',
  signalHonoured:
    'Signal om motsettelse respektert: nettleseren din sender Global Privacy Control, så alt dette er slått av.',
  keepOff: 'La det være av',
  accept: 'Godta',
  refuse: 'Avslå',
  choose: 'Velg',
  readMore: 'Les mer',
  preferences: 'Dine valg',
  preferencesIntro: 'Slå på det du går med på. Ingenting endres før du lagrer.',
  alwaysOn: 'Alltid på',
  details: 'Detaljer: selskaper, informasjonskapsler, dine rettigheter',
  save: 'Lagre mine valg',
  acceptAll: 'Godta alle',
  refuseAll: 'Avslå alle',
  close: 'Lukk uten å endre noe',
  saved: 'Valgene dine er lagret.',
  notKept: 'Nettleseren din kunne ikke lagre valgene: de gjelder bare på denne siden.',
  categories: {
    necessary: {
      title: 'Nødvendig',
      purpose: 'Det nettstedet ikke fungerer uten, som å holde deg innlogget.',
    },
    functionality: {
      title: 'Ekstra funksjoner',
      purpose: 'Funksjoner man kan klare seg uten, som chat eller kart.',
    },
    preferences: {
      title: 'Innstillinger',
      purpose: 'Husker innstillingene dine, som språk eller tekststørrelse.',
    },
    analytics: {
      title: 'Besøksmåling',
      purpose: 'Teller besøk og viser hvilke sider som leses.',
    },
    marketing: {
      title: 'Reklame',
      purpose: 'Velger reklame etter hva du ser på, her og andre steder.',
    },
    media: {
      title: 'Innebygd innhold',
      purpose: 'Viser videoer og kart fra andre selskaper, som da ser besøket ditt.',
    },
  },
};
