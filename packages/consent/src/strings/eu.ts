import type { ConsentStrings } from './strings.js';

/** Basque. */
export const eu: ConsentStrings = {
  title: 'Cookieak erabil ditzakegu?',
  ask: 'Zure adostasunarekin, gune honek cookieak eta antzeko baliabideak erabiltzen ditu honetarako:',
  remind: 'Uko egin dezakezu, eta iritziz aldatu edozein unetan.',
  optOutTitle: 'Zure pribatutasun-aukerak',
  optOutAsk:
    'Uko egin ezean, gune honek cookieak eta antzeko baliabideak erabiltzen ditu honetarako:',
  signalHonoured:
    'Aurkakotasun-seinalea errespetatu da: zure nabigatzaileak Global Privacy Control bidaltzen du; beraz, hau guztia itzalita dago.',
  keepOff: 'Utzi itzalita',
  accept: 'Onartu',
  refuse: 'Ukatu',
  choose: 'Aukeratu',
  readMore: 'Irakurri gehiago',
  preferences: 'Zure aukerak',
  preferencesIntro: 'Piztu onartzen duzuna. Ez da ezer aldatzen gorde arte.',
  alwaysOn: 'Beti piztuta',
  details: 'Xehetasunak: enpresak, cookieak, zure eskubideak',
  save: 'Gorde nire aukerak',
  acceptAll: 'Onartu dena',
  refuseAll: 'Ukatu dena',
  close: 'Itxi ezer aldatu gabe',
  saved: 'Zure aukerak gorde dira.',
  notKept: 'Nabigatzaileak ezin izan ditu zure aukerak gorde: orri honetarako soilik balio dute.',
  categories: {
    necessary: {
      title: 'Beharrezkoa',
      purpose: 'Hori gabe gunea ez dabil, adibidez, saioa irekita mantentzea.',
    },
    functionality: {
      title: 'Funtzio gehigarriak',
      purpose: 'Gabe egin daitezkeen funtzioak, hala nola txata edo mapak.',
    },
    preferences: {
      title: 'Hobespenak',
      purpose: 'Zure ezarpenak gogoratzen ditu, hala nola hizkuntza edo testuaren tamaina.',
    },
    analytics: {
      title: 'Ikusleen neurketa',
      purpose: 'Bisitak zenbatzen ditu eta zein orri irakurtzen diren erakusten du.',
    },
    marketing: {
      title: 'Publizitatea',
      purpose: 'Hemen eta beste nonbait ikusten duzunaren arabera aukeratzen du publizitatea.',
    },
    media: {
      title: 'Eduki txertatua',
      purpose:
        'Beste enpresa batzuen bideoak eta mapak erakusten ditu, eta haiek zure bisita ikusten dute.',
    },
  },
};
