import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('is');

/** Icelandic: what is said to somebody who writes. */
export const is: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Skrifaðu athugasemdina þína.',
      too_long: 'Þessi athugasemd er of löng.',
      invalid: 'Ekki er hægt að senda þennan texta.',
    },
    name: {
      required: 'Sláðu inn nafn, þitt eða dulnefni.',
      too_long: 'Þetta nafn er of langt: í mesta lagi 80 stafir.',
      invalid: 'Í þessu nafni er enginn sýnilegur stafur.',
    },
    email: {
      required: 'Sláðu inn netfangið þitt.',
      too_long: 'Þetta er of langt til að vera netfang.',
      invalid: 'Netfang lítur svona út: nafn@example.org.',
    },
    website: {
      required: 'Sláðu inn slóð síðunnar þinnar.',
      too_long: 'Þessi slóð er of löng: í mesta lagi 200 stafir.',
      invalid: 'Slóð lítur svona út: https://example.org.',
    },
  },
  charactersLeft: (count) => plural(count, { one: '# stafur eftir', other: '# stafir eftir' }),
  charactersOver: (count) => plural(count, { one: '# staf of mikið', other: '# stöfum of mikið' }),
  emailLeftOut: 'Hún fór án netfangsins þíns, sem ekki tókst að dulkóða.',
  emailUnsent: {
    browser:
      'Ekki er beðið um netfang: þessi vafri getur ekki dulkóðað það á þessari síðu og við sendum það aldrei ódulkóðað.',
    no_key:
      'Ekki er beðið um netfang: þessi vefur á engan lykil til að dulkóða það og við sendum það aldrei ódulkóðað.',
    other_key:
      'Ekki er beðið um netfang: lykill vefsins er ekki sá sem þessi síða á von á, svo netfang væri ekki öruggt.',
  },
  notEditable:
    'Þessi vafri getur ekki geymt lykilinn sem gerir þig að höfundi: þú getur hvorki breytt athugasemdinni né eytt henni.',
  moderated: {
    all: 'Manneskja les athugasemdir áður en þær birtast.',
    first: 'Manneskja les fyrstu athugasemdir áður en þær birtast.',
  },
  replyMail: 'Láta mig vita af svörum í tölvupósti',
  replyMailMeans: 'Fyrst kemur póstur þar sem þú staðfestir það.',
  sending: 'Sendi…',
  published: 'Athugasemdin þín er birt.',
  held: 'Athugasemdin þín er móttekin. Hún bíður þess að einhver lesi hana.',
  sentLater: 'Athugasemdin þín er geymd á þessu tæki og sendist sjálf.',
  waiting: 'Bíður sendingar.',
  notSent: 'Ekki send.',
  edit: 'Breyta',
  discard: 'Henda',
  draftRestored: 'Uppkast endurheimt',
  draftDiscarded: 'Uppkasti hent',
  undo: 'Afturkalla',
  ownComments: 'Mínar athugasemdir',
  remove: 'Eyða',
  save: 'Vista',
  editText: 'Breyttu athugasemdinni',
  saved: 'Breytingarnar þínar eru birtar.',
  removed: 'Athugasemdinni er eytt. Um stund er hægt að taka það til baka.',
  restored: 'Athugasemdin þín er komin aftur.',
  loadingOwn: 'Hleð athugasemdunum þínum…',
  noOwn: 'Hér er ekkert sem skrifað var á þessu tæki.',
  close: 'Loka',
  older: 'Sýna eldri',
  exportData: 'Sækja sem gögn (JSON)',
  exportText: 'Sækja sem texta',
  forgetMe: 'Gleyma mér á þessu tæki',
  forgetMeMeans:
    'Lyklinum sem gerir þig að höfundi er eytt, með uppköstum og geymdum upplýsingum. Athugasemdirnar verða eftir og enginn getur lengur breytt þeim eða eytt þeim héðan.',
  eraseAll: 'Eyða öllu sem ég skrifaði hér',
  eraseAllMeans:
    'Öllum athugasemdum þínum á þessum vef er eytt fyrir fullt og allt. Það er ekki hægt að taka til baka.',
  keep: 'Halda öllu',
  forgotten: 'Þetta tæki er gleymt.',
  erased: (count) =>
    plural(count, { one: '# athugasemd var eytt.', other: '# athugasemdum var eytt.' }),
  states: {
    pending: 'Bíður lesturs',
    published: 'Birt',
    spam: 'Bíður lesturs',
    refused: 'Ekki birt',
    trash: 'Ekki birt',
    deleted: 'Eytt',
  },
  reportTitle: 'Tilkynna þessa athugasemd',
  reportWhat: 'Hvað er að',
  reportPick: 'Veldu hvað er að.',
  reportWhy: 'Hvers vegna þú telur hana ólöglega eða andstæða reglum',
  reportWhyMissing: 'Segðu hvers vegna.',
  reportName: 'Nafn þitt (valfrjálst)',
  reportEmail: 'Netfang þitt (valfrjálst, dulkóðað; til að segja þér niðurstöðuna)',
  reportGoodFaith: 'Í góðri trú tel ég að það sem ég segi hér sé rétt og tæmandi.',
  reportGoodFaithMissing: 'Hakaðu við yfirlýsinguna um góða trú til að senda tilkynninguna.',
  reportSend: 'Senda tilkynningu',
  reportReceived: (id) => `Tilkynningin þín er móttekin. Númer: ${isolate(id)}`,
  reportCategories: {
    minors: 'Kynferðisofbeldi gegn börnum',
    violence: 'Hótun eða hvatning til ofbeldis',
    speech: 'Hatur, móðgun eða ærumeiðing',
    privacy: 'Persónuupplýsingar einhvers',
    scam: 'Svik eða vefveiðar',
    property: 'Höfundarréttur eða vörumerki',
    rules: 'Gegn reglum þessa vefs',
    other: 'Eitthvað annað',
  },
  draftKept: 'Ekkert glatast: textinn þinn er geymdur hér.',
  noticeWho: (controller) => `Ábyrgð ber: ${isolate(controller)}.`,
  noticeLocal: 'Það sem þú skrifar verður eftir í þessum vafra og enginn annar sér það.',
  noticeContact: 'Hafa samband',
  noticeWhy:
    'Athugasemdin, nafnið og vefsíðan eru opinber. Þau þjóna umræðunni undir þessari grein, sem eru lögmætir hagsmunir vefsins. Engin utanaðkomandi þjónusta fær þau og IP-talan þín er ekki geymd.',
  noticeEmail:
    'Netfangið þitt er dulkóðað í vafranum. Aðeins umsjónarmenn geta opnað það, til að ná til þín um athugasemdina, og hver opnun er skráð.',
  noticeHowLong: (days) =>
    `Birt athugasemd stendur þar til þú biður um að hún sé fjarlægð. Óumbeðnum og höfnuðum er eytt eftir ${plural(days, { one: '# dag', other: '# daga' })}.`,
  noticeRights:
    'Þú getur beðið um að sjá, leiðrétta, fá eða eyða gögnunum þínum, andmælt notkun þeirra og kvartað til persónuverndaryfirvalds.',
  noticePolicy: 'Persónuverndarstefna',
  heldBadge: 'Bíður lesturs',
  refusedBadge: 'Ekki birt',
  commentMissing: 'Athugasemdin sem þú leitar að er ekki hér: hún er ekki birt, eða ekki lengur.',
  reasons: {
    hold_all: 'Hér eru allar athugasemdir lesnar fyrir birtingu.',
    previously_approved: 'Hér eru fyrstu athugasemdir lesnar fyrir birtingu.',
    max_links: 'Í henni eru margir tenglar.',
    moderation_words: 'Í henni er orð sem þessi vefur vill skoða.',
    disallowed_words: 'Í henni er orð sem þessi vefur leyfir ekki.',
    fast_typist: 'Hún var skrifuð hraðar en fólk skrifar venjulega.',
    honeypot: 'Fyllt var út í reit sem fólk sér ekki.',
  },
  reasonOther: 'Umsjónarregla bað um yfirlestur.',
  trouble: {
    offline: 'Ekkert samband.',
    timeout: 'Þjónninn svaraði ekki í tæka tíð.',
    unreachable: 'Ekki næst samband við þjóninn.',
    unavailable: 'Þjónninn er ekki tiltækur núna.',
    rate_limited: 'Of margar beiðnir komu frá netinu þínu.',
    flood: 'Þú varst að birta athugasemd.',
    duplicate: 'Þú hefur þegar birt nákvæmlega þessa athugasemd.',
    id_conflict: 'Eldri útgáfa þessarar athugasemdar var þegar komin.',
    too_large: 'Þessi athugasemd er of stór.',
    origin_forbidden: 'Þessi vefur tekur ekki við athugasemdum frá þessari síðu.',
    parent_unknown: 'Athugasemdin sem þú svarar er ekki lengur til.',
    edit_closed: 'Ekki er lengur hægt að breyta henni.',
    version_conflict: 'Hún hefur breyst í millitíðinni. Hlaðið síðunni aftur til að sjá hana.',
    not_yours: 'Á þessu tæki er ekki lykillinn sem skrifaði hana.',
    not_found: 'Þjónninn þekkir ekki þennan vef.',
    thread_closed: 'Lokað er fyrir athugasemdir.',
  },
  troubleOther: 'Eitthvað fór úrskeiðis á þjóninum.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      one: 'Reyndu aftur eftir # sekúndu.',
      other: 'Reyndu aftur eftir # sekúndur.',
    }),
};
