import type { ConsentStrings } from './strings.js';

/** Icelandic. */
export const is: ConsentStrings = {
  title: 'Megum við nota vafrakökur?',
  ask: 'Með samþykki þínu notar þessi vefur vafrakökur og svipaða tækni til eftirfarandi:',
  remind: 'Þú getur hafnað og þú getur skipt um skoðun hvenær sem er.',
  optOutTitle: 'Persónuverndarval þitt',
  optOutAsk: 'Nema þú hafnir notar þessi vefur vafrakökur og svipaða tækni til eftirfarandi:',
  signalHonoured:
    'Andmælamerki virt: vafrinn þinn sendir Global Privacy Control og því er slökkt á þessu öllu.',
  keepOff: 'Hafa áfram slökkt',
  accept: 'Samþykkja',
  refuse: 'Hafna',
  choose: 'Velja',
  readMore: 'Lesa meira',
  preferences: 'Val þitt',
  preferencesIntro: 'Kveiktu á því sem þú samþykkir. Ekkert breytist fyrr en þú vistar.',
  alwaysOn: 'Alltaf kveikt',
  details: 'Nánar: fyrirtæki, vafrakökur, réttindi þín',
  save: 'Vista val mitt',
  acceptAll: 'Samþykkja allt',
  refuseAll: 'Hafna öllu',
  close: 'Loka án þess að breyta neinu',
  saved: 'Val þitt er vistað.',
  notKept: 'Vafrinn gat ekki geymt val þitt: það gildir aðeins á þessari síðu.',
  categories: {
    necessary: {
      title: 'Nauðsynlegt',
      purpose: 'Það sem vefurinn virkar ekki án, svo sem að halda þér innskráðum.',
    },
    functionality: {
      title: 'Aukaaðgerðir',
      purpose: 'Aðgerðir sem hægt er að vera án, svo sem spjall eða kort.',
    },
    preferences: {
      title: 'Stillingar',
      purpose: 'Man stillingar þínar, svo sem tungumál eða leturstærð.',
    },
    analytics: {
      title: 'Mæling á heimsóknum',
      purpose: 'Telur heimsóknir og sýnir hvaða síður eru lesnar.',
    },
    marketing: {
      title: 'Auglýsingar',
      purpose: 'Velur auglýsingar eftir því sem þú skoðar, hér og annars staðar.',
    },
    media: {
      title: 'Ívafið efni',
      purpose: 'Sýnir myndbönd og kort frá öðrum fyrirtækjum, sem sjá þá heimsókn þína.',
    },
  },
};
