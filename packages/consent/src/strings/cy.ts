import type { ConsentStrings } from './strings.js';

/** Welsh. */
export const cy: ConsentStrings = {
  title: 'A gawn ni ddefnyddio cwcis?',
  ask: 'Gyda’ch cydsyniad, mae’r wefan hon yn defnyddio cwcis a dulliau tebyg er mwyn:',
  remind: 'Cewch wrthod, a chewch newid eich meddwl unrhyw bryd.',
  optOutTitle: 'Eich dewisiadau preifatrwydd',
  optOutAsk:
    'Oni bai eich bod yn gwrthod, mae’r wefan hon yn defnyddio cwcis a dulliau tebyg er mwyn:',
  signalHonoured:
    'Parchwyd yr arwydd gwrthwynebu: mae eich porwr yn anfon Global Privacy Control, felly mae hyn i gyd wedi’i ddiffodd.',
  keepOff: 'Cadw wedi’i ddiffodd',
  accept: 'Derbyn',
  refuse: 'Gwrthod',
  choose: 'Dewis',
  readMore: 'Darllen mwy',
  preferences: 'Eich dewisiadau',
  preferencesIntro:
    'Trowch ymlaen yr hyn yr ydych yn cytuno ag ef. Nid oes dim yn newid nes i chi gadw.',
  alwaysOn: 'Ymlaen bob amser',
  details: 'Manylion: cwmnïau, cwcis, eich hawliau',
  save: 'Cadw fy newisiadau',
  acceptAll: 'Derbyn popeth',
  refuseAll: 'Gwrthod popeth',
  close: 'Cau heb newid dim',
  saved: 'Mae eich dewisiadau wedi’u cadw.',
  notKept:
    'Ni allai eich porwr gadw eich dewisiadau: i’r dudalen hon yn unig y maent yn berthnasol.',
  categories: {
    necessary: {
      title: 'Angenrheidiol',
      purpose: 'Yr hyn na all y wefan weithio hebddo, fel eich cadw wedi mewngofnodi.',
    },
    functionality: {
      title: 'Nodweddion ychwanegol',
      purpose: 'Nodweddion y gellir gwneud hebddynt, fel sgwrsio neu fapiau.',
    },
    preferences: {
      title: 'Dewisiadau',
      purpose: 'Cofio eich gosodiadau, fel iaith neu faint y testun.',
    },
    analytics: {
      title: 'Mesur cynulleidfa',
      purpose: 'Cyfrif ymweliadau a dangos pa dudalennau sy’n cael eu darllen.',
    },
    marketing: {
      title: 'Hysbysebu',
      purpose: 'Dewis hysbysebion yn ôl yr hyn rydych yn edrych arno, yma ac mewn mannau eraill.',
    },
    media: {
      title: 'Cynnwys wedi’i fewnosod',
      purpose: 'Dangos fideos a mapiau cwmnïau eraill, sydd wedyn yn gweld eich ymweliad.',
    },
  },
};
