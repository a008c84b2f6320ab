import type { ConsentStrings } from './strings.js';

/** Slovak. */
export const sk: ConsentStrings = {
  title: 'Smieme používať súbory cookie?',
  ask: 'S vaším súhlasom táto stránka používa súbory cookie a podobné prostriedky na tieto účely:',
  remind: 'Môžete odmietnuť a kedykoľvek zmeniť názor.',
  optOutTitle: 'Vaše voľby súkromia',
  optOutAsk:
    'Ak neodmietnete, táto stránka používa súbory cookie a podobné prostriedky na tieto účely:',
  signalHonoured:
    'Signál nesúhlasu rešpektovaný: váš prehliadač posiela Global Privacy Control, preto je toto všetko vypnuté.',
  keepOff: 'Nechať vypnuté',
  accept: 'Prijať',
  refuse: 'Odmietnuť',
  choose: 'Vybrať',
  readMore: 'Čítať ďalej',
  preferences: 'Vaše voľby',
  preferencesIntro: 'Zapnite to, s čím súhlasíte. Kým neuložíte, nič sa nezmení.',
  alwaysOn: 'Vždy zapnuté',
  details: 'Podrobnosti: spoločnosti, cookie, vaše práva',
  save: 'Uložiť moje voľby',
  acceptAll: 'Prijať všetko',
  refuseAll: 'Odmietnuť všetko',
  close: 'Zavrieť bez zmien',
  saved: 'Vaše voľby sú uložené.',
  notKept: 'Prehliadač nemohol vaše voľby uložiť: platia len pre túto stránku.',
  categories: {
    necessary: {
      title: 'Nevyhnutné',
      purpose: 'To, bez čoho stránka nefunguje, napríklad udržanie prihlásenia.',
    },
    functionality: {
      title: 'Doplnkové funkcie',
      purpose: 'Funkcie, bez ktorých sa dá zaobísť, napríklad čet alebo mapy.',
    },
    preferences: {
      title: 'Predvoľby',
      purpose: 'Pamätá si vaše nastavenia, napríklad jazyk alebo veľkosť textu.',
    },
    analytics: {
      title: 'Meranie návštevnosti',
      purpose: 'Počíta návštevy a ukazuje, ktoré stránky sa čítajú.',
    },
    marketing: {
      title: 'Reklama',
      purpose: 'Vyberá reklamu podľa toho, čo si pozeráte tu aj inde.',
    },
    media: {
      title: 'Vložený obsah',
      purpose: 'Zobrazuje videá a mapy iných spoločností, ktoré potom vidia vašu návštevu.',
    },
  },
};
