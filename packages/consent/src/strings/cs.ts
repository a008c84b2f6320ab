import type { ConsentStrings } from './strings.js';

/** Czech. */
export const cs: ConsentStrings = {
  title: 'Smíme používat soubory cookie?',
  ask: 'S vaším souhlasem tento web používá soubory cookie a podobné prostředky k těmto účelům:',
  remind: 'Můžete odmítnout a kdykoli změnit názor.',
  optOutTitle: 'Vaše volby soukromí',
  optOutAsk:
    'Pokud neodmítnete, tento web používá soubory cookie a podobné prostředky k těmto účelům:',
  signalHonoured:
    'Signál nesouhlasu respektován: váš prohlížeč posílá Global Privacy Control, proto je toto vše vypnuté.',
  keepOff: 'Nechat vypnuté',
  accept: 'Přijmout',
  refuse: 'Odmítnout',
  choose: 'Vybrat',
  readMore: 'Číst dál',
  preferences: 'Vaše volby',
  preferencesIntro: 'Zapněte to, s čím souhlasíte. Do uložení se nic nezmění.',
  alwaysOn: 'Vždy zapnuto',
  details: 'Podrobnosti: společnosti, cookie, vaše práva',
  save: 'Uložit mé volby',
  acceptAll: 'Přijmout vše',
  refuseAll: 'Odmítnout vše',
  close: 'Zavřít beze změn',
  saved: 'Vaše volby jsou uloženy.',
  notKept: 'Prohlížeč nemohl vaše volby uložit: platí jen pro tuto stránku.',
  categories: {
    necessary: {
      title: 'Nezbytné',
      purpose: 'To, bez čeho web nefunguje, například udržení přihlášení.',
    },
    functionality: {
      title: 'Doplňkové funkce',
      purpose: 'Funkce, bez kterých se lze obejít, například chat nebo mapy.',
    },
    preferences: {
      title: 'Předvolby',
      purpose: 'Pamatuje si vaše nastavení, například jazyk nebo velikost textu.',
    },
    analytics: {
      title: 'Měření návštěvnosti',
      purpose: 'Počítá návštěvy a ukazuje, které stránky se čtou.',
    },
    marketing: {
      title: 'Reklama',
      purpose: 'Vybírá reklamu podle toho, co si prohlížíte zde i jinde.',
    },
    media: {
      title: 'Vložený obsah',
      purpose: 'Zobrazuje videa a mapy jiných společností, které pak vidí vaši návštěvu.',
    },
  },
};
