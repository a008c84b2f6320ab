import type { ConsentStrings } from './strings.js';

/** Lithuanian. */
export const lt: ConsentStrings = {
  title: 'Ar galime naudoti slapukus?',
  ask: 'Jums sutikus, ši svetainė naudoja slapukus ir panašias priemones, kad:',
  remind: 'Galite atsisakyti ir bet kada persigalvoti.',
  optOutTitle: 'Jūsų privatumo pasirinkimai',
  optOutAsk: 'Jei neatsisakote, ši svetainė naudoja slapukus ir panašias priemones, kad:',
  signalHonoured:
    'Į prieštaravimo signalą atsižvelgta: jūsų naršyklė siunčia „Global Privacy Control“, todėl visa tai išjungta.',
  keepOff: 'Palikti išjungta',
  accept: 'Sutinku',
  refuse: 'Nesutinku',
  choose: 'Renkuosi',
  readMore: 'Skaityti daugiau',
  preferences: 'Jūsų pasirinkimai',
  preferencesIntro: 'Įjunkite tai, su kuo sutinkate. Kol neišsaugosite, niekas nesikeis.',
  alwaysOn: 'Visada įjungta',
  details: 'Išsamiau: įmonės, slapukai, jūsų teisės',
  save: 'Išsaugoti mano pasirinkimus',
  acceptAll: 'Sutikti su viskuo',
  refuseAll: 'Nesutikti su niekuo',
  close: 'Uždaryti nieko nekeičiant',
  saved: 'Jūsų pasirinkimai išsaugoti.',
  notKept: 'Naršyklė negalėjo išsaugoti jūsų pasirinkimų: jie galioja tik šiame puslapyje.',
  categories: {
    necessary: {
      title: 'Būtina',
      purpose: 'Tai, be ko svetainė neveikia, pavyzdžiui, kad liktumėte prisijungę.',
    },
    functionality: {
      title: 'Papildomos funkcijos',
      purpose: 'Funkcijos, be kurių galima apsieiti, pavyzdžiui, pokalbiai ar žemėlapiai.',
    },
    preferences: {
      title: 'Nuostatos',
      purpose: 'Įsimena jūsų nuostatas, pavyzdžiui, kalbą ar teksto dydį.',
    },
    analytics: {
      title: 'Lankomumo matavimas',
      purpose: 'Skaičiuoja apsilankymus ir rodo, kurie puslapiai skaitomi.',
    },
    marketing: {
      title: 'Reklama',
      purpose: 'Parenka reklamą pagal tai, ką žiūrite čia ir kitur.',
    },
    media: {
      title: 'Įterptas turinys',
      purpose: 'Rodo kitų įmonių vaizdo įrašus ir žemėlapius, tad jos mato jūsų apsilankymą.',
    },
  },
};
