import type { ConsentStrings } from './strings.js';

/** Irish. */
export const ga: ConsentStrings = {
  title: 'An bhfuil cead againn fianáin a úsáid?',
  ask: 'Le do thoiliú, úsáideann an suíomh seo fianáin agus modhanna cosúla chun:',
  remind: 'Is féidir leat diúltú agus d’intinn a athrú am ar bith.',
  optOutTitle: 'Do roghanna príobháideachais',
  optOutAsk: 'Mura ndiúltaíonn tú, úsáideann an suíomh seo fianáin agus modhanna cosúla chun:',
  signalHonoured:
    'Glacadh le comhartha an diúltaithe: seolann do bhrabhsálaí Global Privacy Control, mar sin tá sé seo ar fad múchta.',
  keepOff: 'Fág múchta é',
  accept: 'Glacaim',
  refuse: 'Diúltaím',
  choose: 'Roghnaím',
  readMore: 'Léigh tuilleadh',
  preferences: 'Do roghanna',
  preferencesIntro:
    'Cuir ar siúl na nithe a nglacann tú leo. Ní athraíonn aon rud go dtí go sábhálann tú.',
  alwaysOn: 'Ar siúl i gcónaí',
  details: 'Sonraí: cuideachtaí, fianáin, do chearta',
  save: 'Sábháil mo roghanna',
  acceptAll: 'Glac le gach rud',
  refuseAll: 'Diúltaigh do gach rud',
  close: 'Dún gan aon rud a athrú',
  saved: 'Sábháladh do roghanna.',
  notKept:
    'Níorbh fhéidir le do bhrabhsálaí do roghanna a choinneáil: ní bhaineann siad ach leis an leathanach seo.',
  categories: {
    necessary: {
      title: 'Riachtanach',
      purpose:
        'Rudaí nach n-oibríonn an suíomh gan iad, mar shampla tú a choinneáil logáilte isteach.',
    },
    functionality: {
      title: 'Gnéithe breise',
      purpose: 'Gnéithe ar féidir déanamh gan iad, mar shampla comhrá nó léarscáileanna.',
    },
    preferences: {
      title: 'Sainroghanna',
      purpose: 'Cuimhníonn sé ar do shocruithe, mar shampla teanga nó méid an téacs.',
    },
    analytics: {
      title: 'Tomhas lucht féachana',
      purpose: 'Comhaireann sé cuairteanna agus taispeánann sé na leathanaigh a léitear.',
    },
    marketing: {
      title: 'Fógraíocht',
      purpose: 'Roghnaíonn sé fógraí de réir a bhféachann tú air, anseo agus in áiteanna eile.',
    },
    media: {
      title: 'Ábhar leabaithe',
      purpose:
        'Taispeánann sé físeáin agus léarscáileanna ó chuideachtaí eile, a fheiceann do chuairt dá bharr.',
    },
  },
};
