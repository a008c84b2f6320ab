import type { ConsentStrings } from './strings.js';

/** Albanian. */
export const sq: ConsentStrings = {
  title: 'A mund të përdorim cookie?',
  ask: 'Me pëlqimin tuaj, ky sajt përdor cookie dhe mjete të ngjashme për:',
  remind: 'Mund të refuzoni dhe të ndërroni mendje në çdo kohë.',
  optOutTitle: 'Zgjedhjet tuaja të privatësisë',
  optOutAsk: 'Po të mos refuzoni, ky sajt përdor cookie dhe mjete të ngjashme për:',
  signalHonoured:
    'Sinjali i kundërshtimit u respektua: shfletuesi juaj dërgon Global Privacy Control, prandaj e gjithë kjo është e fikur.',
  keepOff: 'Lëre të fikur',
  accept: 'Pranoj',
  refuse: 'Refuzoj',
  choose: 'Zgjedh',
  readMore: 'Lexoni më shumë',
  preferences: 'Zgjedhjet tuaja',
  preferencesIntro: 'Ndizni atë që pranoni. Asgjë nuk ndryshon para se të ruani.',
  alwaysOn: 'Gjithmonë e ndezur',
  details: 'Hollësi: kompani, cookie, të drejtat tuaja',
  save: 'Ruaj zgjedhjet e mia',
  acceptAll: 'Prano të gjitha',
  refuseAll: 'Refuzo të gjitha',
  close: 'Mbyll pa ndryshuar asgjë',
  saved: 'Zgjedhjet tuaja u ruajtën.',
  notKept: 'Shfletuesi nuk mundi t’i mbajë zgjedhjet tuaja: ato vlejnë vetëm për këtë faqe.',
  categories: {
    necessary: {
      title: 'E nevojshme',
      purpose: 'Ajo pa të cilën sajti nuk punon, si mbajtja e hyrjes në llogari.',
    },
    functionality: {
      title: 'Veçori shtesë',
      purpose: 'Veçori pa të cilat mund të bëhet, si biseda ose hartat.',
    },
    preferences: {
      title: 'Parapëlqime',
      purpose: 'Mban mend rregullimet tuaja, si gjuha ose madhësia e tekstit.',
    },
    analytics: {
      title: 'Matja e vizitave',
      purpose: 'Numëron vizitat dhe tregon cilat faqe lexohen.',
    },
    marketing: {
      title: 'Reklama',
      purpose: 'Zgjedh reklama sipas asaj që shihni këtu dhe gjetkë.',
    },
    media: {
      title: 'Përmbajtje e ngulitur',
      purpose:
        'Shfaq video dhe harta të kompanive të tjera, të cilat atëherë e shohin vizitën tuaj.',
    },
  },
};
