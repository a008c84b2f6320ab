import type { ConsentStrings } from './strings.js';

/** Hungarian. */
export const hu: ConsentStrings = {
  title: 'Használhatunk sütiket?',
  ask: 'Hozzájárulásával ez a webhely sütiket és hasonló eszközöket használ a következőkre:',
  remind: 'Elutasíthatja, és bármikor meggondolhatja magát.',
  optOutTitle: 'Adatvédelmi választásai',
  optOutAsk:
    'Ha nem utasítja el, ez a webhely sütiket és hasonló eszközöket használ a következőkre:',
  signalHonoured:
    'Tiltakozási jelzés tiszteletben tartva: böngészője Global Privacy Control jelzést küld, ezért mindez ki van kapcsolva.',
  keepOff: 'Maradjon kikapcsolva',
  accept: 'Elfogadom',
  refuse: 'Elutasítom',
  choose: 'Választok',
  readMore: 'Tovább olvasom',
  preferences: 'Választásai',
  preferencesIntro: 'Kapcsolja be azt, amivel egyetért. A mentésig semmi sem változik.',
  alwaysOn: 'Mindig bekapcsolva',
  details: 'Részletek: cégek, sütik, az Ön jogai',
  save: 'Választásaim mentése',
  acceptAll: 'Mindet elfogadom',
  refuseAll: 'Mindet elutasítom',
  close: 'Bezárás változtatás nélkül',
  saved: 'Választásait mentettük.',
  notKept: 'Böngészője nem tudta megőrizni választásait: csak erre az oldalra érvényesek.',
  categories: {
    necessary: {
      title: 'Szükséges',
      purpose: 'Ami nélkül a webhely nem működik, például a bejelentkezés megtartása.',
    },
    functionality: {
      title: 'További funkciók',
      purpose: 'Nélkülözhető funkciók, például csevegés vagy térképek.',
    },
    preferences: {
      title: 'Beállítások',
      purpose: 'Megjegyzi beállításait, például a nyelvet vagy a betűméretet.',
    },
    analytics: {
      title: 'Látogatottságmérés',
      purpose: 'Számolja a látogatásokat, és megmutatja, mely oldalakat olvassák.',
    },
    marketing: {
      title: 'Hirdetés',
      purpose: 'Az alapján választ hirdetést, amit itt és máshol megnéz.',
    },
    media: {
      title: 'Beágyazott tartalom',
      purpose: 'Más cégek videóit és térképeit mutatja, amelyek így látják a látogatását.',
    },
  },
};
