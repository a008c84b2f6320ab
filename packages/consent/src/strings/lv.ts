import type { ConsentStrings } from './strings.js';

/** Latvian. */
export const lv: ConsentStrings = {
  title: 'Vai drīkstam izmantot sīkdatnes?',
  ask: 'Ar jūsu piekrišanu šī vietne izmanto sīkdatnes un līdzīgus līdzekļus, lai:',
  remind: 'Jūs varat atteikties un jebkurā brīdī mainīt savas domas.',
  optOutTitle: 'Jūsu privātuma izvēles',
  optOutAsk: 'Ja vien jūs neatsakāties, šī vietne izmanto sīkdatnes un līdzīgus līdzekļus, lai:',
  signalHonoured:
    'Iebilduma signāls ievērots: jūsu pārlūks sūta Global Privacy Control, tāpēc tas viss ir izslēgts.',
  keepOff: 'Atstāt izslēgtu',
  accept: 'Piekrītu',
  refuse: 'Atsakos',
  choose: 'Izvēlos',
  readMore: 'Lasīt vairāk',
  preferences: 'Jūsu izvēles',
  preferencesIntro: 'Ieslēdziet to, kam piekrītat. Līdz saglabāšanai nekas nemainās.',
  alwaysOn: 'Vienmēr ieslēgts',
  details: 'Sīkāk: uzņēmumi, sīkdatnes, jūsu tiesības',
  save: 'Saglabāt manas izvēles',
  acceptAll: 'Piekrist visam',
  refuseAll: 'Atteikties no visa',
  close: 'Aizvērt, neko nemainot',
  saved: 'Jūsu izvēles ir saglabātas.',
  notKept: 'Jūsu pārlūks nevarēja saglabāt izvēles: tās attiecas tikai uz šo lapu.',
  categories: {
    necessary: {
      title: 'Nepieciešamais',
      purpose: 'Tas, bez kā vietne nedarbojas, piemēram, lai jūs paliktu pieteicies.',
    },
    functionality: {
      title: 'Papildu iespējas',
      purpose: 'Iespējas, bez kurām var iztikt, piemēram, tērzēšana vai kartes.',
    },
    preferences: {
      title: 'Iestatījumi',
      purpose: 'Atceras jūsu iestatījumus, piemēram, valodu vai teksta lielumu.',
    },
    analytics: {
      title: 'Apmeklējuma mērīšana',
      purpose: 'Skaita apmeklējumus un rāda, kuras lapas tiek lasītas.',
    },
    marketing: {
      title: 'Reklāma',
      purpose: 'Izvēlas reklāmu pēc tā, ko jūs skatāties šeit un citur.',
    },
    media: {
      title: 'Iegults saturs',
      purpose: 'Rāda citu uzņēmumu video un kartes, un tie tad redz jūsu apmeklējumu.',
    },
  },
};
