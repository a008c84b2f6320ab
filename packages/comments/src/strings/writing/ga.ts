import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('ga');

/** Irish: what is said to somebody who writes. */
export const ga: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Scríobh do thrácht.',
      too_long: 'Tá an trácht seo rófhada.',
      invalid: 'Ní féidir an téacs seo a sheoladh.',
    },
    name: {
      required: 'Cuir ainm isteach, d’ainm féin nó ainm cleite.',
      too_long: 'Tá an t-ainm seo rófhada: 80 carachtar ar a mhéad.',
      invalid: 'Níl carachtar infheicthe san ainm seo.',
    },
    email: {
      required: 'Cuir do sheoladh ríomhphoist isteach.',
      too_long: 'Tá an seoladh seo rófhada le bheith ina sheoladh ríomhphoist.',
      invalid: 'Bíonn seoladh ríomhphoist mar seo: ainm@example.org.',
    },
    website: {
      required: 'Cuir seoladh do shuímh isteach.',
      too_long: 'Tá an seoladh seo rófhada: 200 carachtar ar a mhéad.',
      invalid: 'Bíonn seoladh mar seo: https://example.org.',
    },
  },
  charactersLeft: (count) =>
    plural(count, {
      one: '# charachtar fágtha',
      two: '# charachtar fágtha',
      few: '# charachtar fágtha',
      many: '# gcarachtar fágtha',
      other: '# carachtar fágtha',
    }),
  charactersOver: (count) =>
    plural(count, {
      one: '# charachtar sa bhreis',
      two: '# charachtar sa bhreis',
      few: '# charachtar sa bhreis',
      many: '# gcarachtar sa bhreis',
      other: '# carachtar sa bhreis',
    }),
  emailLeftOut: 'D’imigh sé gan do sheoladh ríomhphoist, nárbh fhéidir a chriptiú.',
  emailUnsent: {
    browser:
      'Ní iarrtar seoladh ríomhphoist: ní féidir leis an mbrabhsálaí seo é a chriptiú ar an leathanach seo, agus ní sheolaimid gan chriptiú choíche é.',
    no_key:
      'Ní iarrtar seoladh ríomhphoist: níl eochair ag an suíomh seo chun é a chriptiú, agus ní sheolaimid gan chriptiú choíche é.',
    other_key:
      'Ní iarrtar seoladh ríomhphoist: ní hí eochair an tsuímh an ceann a bhfuil an leathanach seo ag súil léi, agus ní bheadh seoladh slán.',
  },
  notEditable:
    'Ní féidir leis an mbrabhsálaí seo an eochair a choinneáil a fhágann gur tusa an t-údar: ní bheidh tú in ann do thrácht a athrú ná a scriosadh.',
  moderated: {
    all: 'Léann duine tráchtanna sula bhfoilsítear iad.',
    first: 'Léann duine céad tráchtanna sula bhfoilsítear iad.',
  },
  replyMail: 'Cuir freagraí in iúl dom le ríomhphost',
  replyMailMeans: 'Ar dtús tagann ríomhphost ina ndeimhníonn tú é sin.',
  sending: 'Á sheoladh…',
  published: 'Tá do thrácht foilsithe.',
  held: 'Fuarthas do thrácht. Tá sé ag fanacht le duine a léifidh é.',
  sentLater: 'Tá do thrácht ar an ngléas seo agus seolfar é uaidh féin.',
  waiting: 'Ag fanacht lena sheoladh.',
  notSent: 'Gan seoladh.',
  edit: 'Athraigh',
  discard: 'Caith uait',
  draftRestored: 'Dréacht tugtha ar ais',
  draftDiscarded: 'Dréacht caite uait',
  undo: 'Cealaigh é',
  ownComments: 'Mo thráchtanna',
  remove: 'Scrios',
  save: 'Sábháil',
  editText: 'Athraigh do thrácht',
  saved: 'Tá do chuid athruithe foilsithe.',
  removed: 'Tá do thrácht scriosta. Is féidir é sin a chealú ar feadh tamaill.',
  restored: 'Tá do thrácht ar ais.',
  loadingOwn: 'Do thráchtanna á lódáil…',
  noOwn: 'Níl aon rud anseo a scríobhadh ar an ngléas seo.',
  close: 'Dún',
  older: 'Taispeáin cinn níos sine',
  exportData: 'Íoslódáil mar shonraí (JSON)',
  exportText: 'Íoslódáil mar théacs',
  forgetMe: 'Déan dearmad orm ar an ngléas seo',
  forgetMeMeans:
    'Scriostar an eochair a fhágann gur tusa an t-údar, mar aon le dréachtaí agus sonraí a coinníodh. Fanann do thráchtanna, agus ní féidir le duine ar bith iad a athrú ná a scriosadh as seo feasta.',
  eraseAll: 'Scrios gach rud a scríobh mé anseo',
  eraseAllMeans: 'Scriostar do thráchtanna uile ar an suíomh seo go deo. Ní féidir é seo a chealú.',
  keep: 'Coinnigh gach rud',
  forgotten: 'Tá dearmad déanta ar an ngléas seo.',
  erased: (count) =>
    plural(count, {
      one: 'Scriosadh # trácht.',
      two: 'Scriosadh # thrácht.',
      few: 'Scriosadh # thrácht.',
      many: 'Scriosadh # dtrácht.',
      other: 'Scriosadh # trácht.',
    }),
  states: {
    pending: 'Ag fanacht lena léamh',
    published: 'Foilsithe',
    spam: 'Ag fanacht lena léamh',
    refused: 'Gan foilsiú',
    trash: 'Gan foilsiú',
    deleted: 'Scriosta',
  },
  reportTitle: 'Tuairiscigh an trácht seo',
  reportWhat: 'Cad atá cearr',
  reportPick: 'Roghnaigh cad atá cearr.',
  reportWhy: 'Cén fáth a measann tú go bhfuil sé mídhleathach nó in aghaidh na rialacha',
  reportWhyMissing: 'Abair cén fáth.',
  reportName: 'D’ainm (roghnach)',
  reportEmail: 'Do ríomhphost (roghnach, criptithe; chun an toradh a insint duit)',
  reportGoodFaith: 'De mheon macánta, creidim go bhfuil an méid a deirim anseo cruinn agus iomlán.',
  reportGoodFaithMissing: 'Ticeáil an ráiteas macántachta chun an tuairisc a sheoladh.',
  reportSend: 'Seol an tuairisc',
  reportReceived: (id) => `Fuarthas do thuairisc. Uimhir: ${isolate(id)}`,
  reportCategories: {
    minors: 'Mí-úsáid ghnéasach leanaí',
    violence: 'Bagairt nó gríosú chun foréigin',
    speech: 'Fuath, masla nó clúmhilleadh',
    privacy: 'Sonraí pearsanta duine',
    scam: 'Calaois nó fioscaireacht',
    property: 'Cóipcheart nó trádmharc',
    rules: 'In aghaidh rialacha an tsuímh seo',
    other: 'Rud éigin eile',
  },
  draftKept: 'Níl aon rud caillte: coinnítear do théacs anseo.',
  noticeWho: (controller) => `Freagrach: ${isolate(controller)}.`,
  noticeLocal:
    'Fanann an méid a scríobhann tú sa bhrabhsálaí seo, agus ní fheiceann aon duine eile é.',
  noticeContact: 'Teagmháil',
  noticeWhy:
    'Tá do thrácht, d’ainm agus do shuíomh poiblí. Freastalaíonn siad ar an bplé faoin alt seo, rud is leas dlisteanach de chuid an tsuímh. Ní fhaigheann aon seirbhís tríú páirtí iad, agus ní stóráiltear do sheoladh IP.',
  noticeEmail:
    'Criptítear do sheoladh ríomhphoist i do bhrabhsálaí. Ní féidir ach leis na modhnóirí é a oscailt, chun teagmháil leat faoi do thrácht, agus taifeadtar gach oscailt.',
  noticeHowLong: (days) =>
    `Fanann trácht foilsithe go dtí go n-iarrann tú a bhaint. Scriostar cinn nach bhfuil fáilte rompu agus cinn diúltaithe tar éis ${plural(days, { one: '# lae', two: '# lá', few: '# lá', many: '# lá', other: '# lá' })}.`,
  noticeRights:
    'Is féidir leat iarraidh do shonraí a fheiceáil, a cheartú, a fháil nó a scriosadh, cur i gcoinne a n-úsáide, agus gearán a dhéanamh le húdarás cosanta sonraí.',
  noticePolicy: 'Beartas príobháideachais',
  heldBadge: 'Ag fanacht lena léamh',
  refusedBadge: 'Gan foilsiú',
  commentMissing: 'Níl an trácht atá á lorg agat anseo: níl sé foilsithe, nó níl a thuilleadh.',
  reasons: {
    hold_all: 'Léitear gach trácht anseo sula bhfoilsítear é.',
    previously_approved: 'Léitear céad tráchtanna anseo sula bhfoilsítear iad.',
    max_links: 'Tá go leor nasc ann.',
    moderation_words: 'Tá focal ann ar mian leis an suíomh seo breathnú air.',
    disallowed_words: 'Tá focal ann nach nglacann an suíomh seo leis.',
    fast_typist: 'Clóscríobhadh é níos tapúla ná mar a chlóscríobhann duine de ghnáth.',
    honeypot: 'Líon sé réimse nach féidir le daoine a fheiceáil.',
  },
  reasonOther: 'D’iarr riail mhodhnóireachta súil air.',
  trouble: {
    offline: 'Tá tú as líne.',
    timeout: 'Níor fhreagair an freastalaí in am.',
    unreachable: 'Ní féidir teacht ar an bhfreastalaí.',
    unavailable: 'Níl an freastalaí ar fáil faoi láthair.',
    rate_limited: 'Tháinig an iomarca iarratas ó do líonra.',
    flood: 'D’fhoilsigh tú trácht ar ball beag.',
    duplicate: 'D’fhoilsigh tú an trácht céanna seo cheana.',
    id_conflict: 'Bhí leagan níos luaithe den trácht seo tagtha cheana.',
    too_large: 'Tá an trácht seo rómhór.',
    origin_forbidden: 'Ní ghlacann an suíomh seo le tráchtanna ón leathanach seo.',
    parent_unknown: 'Níl an trácht atá á fhreagairt agat ann a thuilleadh.',
    edit_closed: 'Ní féidir é a athrú a thuilleadh.',
    version_conflict:
      'D’athraigh sé idir an dá linn. Lódáil an leathanach arís chun é a fheiceáil.',
    not_yours: 'Níl an eochair a scríobh é ar an ngléas seo.',
    not_found: 'Níl aithne ag an bhfreastalaí ar an suíomh seo.',
    thread_closed: 'Tá na tráchtanna dúnta.',
  },
  troubleOther: 'Chuaigh rud éigin cearr ar an bhfreastalaí.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      one: 'Bain triail eile as i gceann # soicind.',
      two: 'Bain triail eile as i gceann # shoicind.',
      few: 'Bain triail eile as i gceann # shoicind.',
      many: 'Bain triail eile as i gceann # soicind.',
      other: 'Bain triail eile as i gceann # soicind.',
    }),
};
