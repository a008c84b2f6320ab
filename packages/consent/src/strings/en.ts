import type { ConsentStrings } from './strings.js';

/** English. */
export const en: ConsentStrings = {
  title: 'May we use cookies?',
  ask: 'With your consent, this site uses cookies and similar means for:',
  remind: 'You may refuse, and you may change your mind at any time.',
  optOutTitle: 'Your privacy choices',
  optOutAsk: 'Unless you refuse, this site uses cookies and similar means for:',
  signalHonoured:
    'Opt-out signal honored: your browser sends Global Privacy Control, so all of this is off.',
  keepOff: 'Keep it off',
  accept: 'Accept',
  refuse: 'Refuse',
  choose: 'Choose',
  readMore: 'Read more',
  preferences: 'Your choices',
  preferencesIntro: 'Switch on what you agree to. Nothing changes until you save.',
  alwaysOn: 'Always on',
  details: 'Details: companies, cookies, your rights',
  save: 'Save my choices',
  acceptAll: 'Accept all',
  refuseAll: 'Refuse all',
  close: 'Close without changing anything',
  saved: 'Your choices are saved.',
  notKept: 'Your browser could not keep your choices: they hold for this page only.',
  categories: {
    necessary: {
      title: 'Necessary',
      purpose: 'What the site cannot work without, such as keeping you signed in.',
    },
    functionality: {
      title: 'Extra features',
      purpose: 'Features that you can do without, such as chat or maps.',
    },
    preferences: {
      title: 'Preferences',
      purpose: 'Remembers how you like the site, such as its language or text size.',
    },
    analytics: {
      title: 'Audience measurement',
      purpose: 'Counts visits and shows which pages are read.',
    },
    marketing: {
      title: 'Advertising',
      purpose: 'Chooses advertising by what you look at, here and elsewhere.',
    },
    media: {
      title: 'Embedded content',
      purpose: 'Shows videos and maps kept by other companies, which then see your visit.',
    },
  },
};
