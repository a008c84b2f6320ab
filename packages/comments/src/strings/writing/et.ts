import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('et');

/** Estonian: what is said to somebody who writes. */
export const et: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Kirjutage oma kommentaar.',
      too_long: 'See kommentaar on liiga pikk.',
      invalid: 'Seda teksti ei saa saata.',
    },
    name: {
      required: 'Sisestage nimi, oma või varjunimi.',
      too_long: 'See nimi on liiga pikk: kuni 80 märki.',
      invalid: 'Selles nimes ei ole ühtegi nähtavat märki.',
    },
    email: {
      required: 'Sisestage oma e-posti aadress.',
      too_long: 'See aadress on e-posti jaoks liiga pikk.',
      invalid: 'E-posti aadress näeb välja nii: nimi@example.org.',
    },
    website: {
      required: 'Sisestage oma lehe aadress.',
      too_long: 'See aadress on liiga pikk: kuni 200 märki.',
      invalid: 'Aadress näeb välja nii: https://example.org.',
    },
  },
  charactersLeft: (count) => plural(count, { one: 'Alles # märk', other: 'Alles # märki' }),
  charactersOver: (count) =>
    plural(count, { one: '# märk liiga palju', other: '# märki liiga palju' }),
  emailLeftOut: 'See läks ilma teie e-posti aadressita, mida ei õnnestunud krüptida.',
  emailUnsent: {
    browser:
      'E-posti aadressi ei küsita: see veebilehitseja ei saa seda sellel lehel krüptida ja lahtiselt me seda kunagi ei saada.',
    no_key:
      'E-posti aadressi ei küsita: sellel lehel ei ole võtit selle krüptimiseks ja lahtiselt me seda kunagi ei saada.',
    other_key:
      'E-posti aadressi ei küsita: pakutav võti ei ole see, mida leht ootab, nii et aadress ei oleks kaitstud.',
  },
  notEditable:
    'See veebilehitseja ei saa hoida võtit, mis teeb teist autori: kommentaari ei saa muuta ega kustutada.',
  moderated: {
    all: 'Kommentaare loeb enne avaldamist inimene.',
    first: 'Esimesi kommentaare loeb enne avaldamist inimene.',
  },
  replyMail: 'Teata mulle vastustest e-postiga',
  replyMailMeans: 'Kõigepealt tuleb kiri, milles te seda kinnitate.',
  sending: 'Saatmine…',
  published: 'Teie kommentaar on avaldatud.',
  held: 'Teie kommentaar on kätte saadud. See ootab, et keegi selle läbi loeks.',
  sentLater: 'Teie kommentaar on hoiul selles seadmes ja saadetakse ise ära.',
  waiting: 'Ootab saatmist.',
  notSent: 'Saatmata.',
  edit: 'Muuda',
  discard: 'Loobu tekstist',
  draftRestored: 'Mustand taastatud',
  draftDiscarded: 'Mustand kõrvaldatud',
  undo: 'Võta tagasi',
  ownComments: 'Minu kommentaarid',
  remove: 'Kustuta',
  save: 'Salvesta',
  editText: 'Muutke oma kommentaari',
  saved: 'Teie muudatused on avaldatud.',
  removed: 'Teie kommentaar on kustutatud. Mõnda aega saab selle tagasi võtta.',
  restored: 'Teie kommentaar on tagasi.',
  loadingOwn: 'Teie kommentaare laaditakse…',
  noOwn: 'Siin ei ole midagi, mis on kirjutatud selles seadmes.',
  close: 'Sulge',
  older: 'Näita vanemaid',
  exportData: 'Laadi alla andmetena (JSON)',
  exportText: 'Laadi alla tekstina',
  forgetMe: 'Unusta mind selles seadmes',
  forgetMeMeans:
    'Võti, mis teeb teist autori, hävitatakse koos mustandite ja meelde jäetud andmetega. Kommentaarid jäävad ja keegi ei saa neid enam siit muuta ega kustutada.',
  eraseAll: 'Kustuta kõik, mis ma siia kirjutasin',
  eraseAllMeans:
    'Kõik teie kommentaarid sellel lehel kustutatakse jäädavalt. Seda ei saa tagasi võtta.',
  keep: 'Jäta kõik alles',
  forgotten: 'See seade on unustatud.',
  erased: (count) =>
    plural(count, { one: 'Kustutati # kommentaar.', other: 'Kustutati # kommentaari.' }),
  states: {
    pending: 'Ootab lugemist',
    published: 'Avaldatud',
    spam: 'Ootab lugemist',
    refused: 'Avaldamata',
    trash: 'Avaldamata',
    deleted: 'Kustutatud',
  },
  reportTitle: 'Teatage sellest kommentaarist',
  reportWhat: 'Mis on valesti',
  reportPick: 'Valige, mis on valesti.',
  reportWhy: 'Miks peate seda ebaseaduslikuks või reeglite vastaseks',
  reportWhyMissing: 'Öelge, miks.',
  reportName: 'Teie nimi (vabatahtlik)',
  reportEmail: 'Teie e-post (vabatahtlik, krüptitud; et teatada tulemusest)',
  reportGoodFaith: 'Heas usus leian, et siin öeldu on täpne ja täielik.',
  reportGoodFaithMissing: 'Teate saatmiseks märkige heausksuse kinnitus.',
  reportSend: 'Saada teade',
  reportReceived: (id) => `Teie teade on kätte saadud. Number: ${isolate(id)}`,
  reportCategories: {
    minors: 'Laste seksuaalne väärkohtlemine',
    violence: 'Ähvardus või vägivallale õhutamine',
    speech: 'Vihkamine, solvang või laim',
    privacy: 'Kellegi isikuandmed',
    scam: 'Pettus või õngitsus',
    property: 'Autoriõigus või kaubamärk',
    rules: 'Selle lehe reeglite vastane',
    other: 'Midagi muud',
  },
  draftKept: 'Midagi ei ole kadunud: teie tekst jääb siia.',
  noticeWho: (controller) => `Vastutaja: ${isolate(controller)}.`,
  noticeLocal: 'See, mida kirjutate, jääb sellesse veebilehitsejasse ja keegi teine seda ei näe.',
  noticeContact: 'Kontakt',
  noticeWhy:
    'Teie kommentaar, nimi ja veebileht on avalikud. Need teenivad artikli arutelu, mis on selle lehe õigustatud huvi. Ükski kolmanda poole teenus neid ei saa ja teie IP-aadressi ei säilitata.',
  noticeEmail:
    'Teie e-posti aadress krüptitakse veebilehitsejas. Avada saavad seda ainult moderaatorid, et teile kommentaari asjus kirjutada, ja iga avamine märgitakse üles.',
  noticeHowLong: (days) =>
    `Avaldatud kommentaar jääb, kuni palute selle eemaldada. Soovimatud ja tagasi lükatud kustutatakse ${plural(days, { one: '# päeva', other: '# päeva' })} pärast.`,
  noticeRights:
    'Võite paluda oma andmeid näha, parandada, saada või kustutada, vaidlustada nende kasutamise ja kaevata andmekaitseasutusele.',
  noticePolicy: 'Privaatsuspoliitika',
  heldBadge: 'Ootab lugemist',
  refusedBadge: 'Avaldamata',
  commentMissing: 'Otsitavat kommentaari siin ei ole: see ei ole avaldatud või enam mitte.',
  reasons: {
    hold_all: 'Siin loetakse kõik kommentaarid enne avaldamist läbi.',
    previously_approved: 'Siin loetakse esimesed kommentaarid enne avaldamist läbi.',
    max_links: 'Selles on palju linke.',
    moderation_words: 'Selles on sõna, mida see leht tahab üle vaadata.',
    disallowed_words: 'Selles on sõna, mida see leht ei luba.',
    fast_typist: 'See on kirjutatud kiiremini, kui inimene tavaliselt kirjutab.',
    honeypot: 'Täidetud on väli, mida inimesed ei näe.',
  },
  reasonOther: 'Modereerimisreegel palus ülevaatust.',
  trouble: {
    offline: 'Ühendust ei ole.',
    timeout: 'Server ei vastanud õigel ajal.',
    unreachable: 'Server ei ole kättesaadav.',
    unavailable: 'Server praegu ei tööta.',
    rate_limited: 'Teie võrgust tuli liiga palju päringuid.',
    flood: 'Te just avaldasite kommentaari.',
    duplicate: 'Täpselt selle kommentaari olete juba avaldanud.',
    id_conflict: 'Selle kommentaari varasem versioon on juba kohal.',
    too_large: 'See kommentaar on liiga suur.',
    origin_forbidden: 'See leht ei võta kommentaare sellelt lehelt.',
    parent_unknown: 'Kommentaari, millele vastate, enam ei ole.',
    edit_closed: 'Seda ei saa enam muuta.',
    version_conflict: 'Vahepeal on see muutunud. Laadige leht uuesti, et seda näha.',
    not_yours: 'Selles seadmes ei ole võtit, millega see kirjutati.',
    not_found: 'Server ei tunne seda lehte.',
    thread_closed: 'Kommentaarid on suletud.',
  },
  troubleOther: 'Serveris läks midagi valesti.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      one: 'Proovige uuesti # sekundi pärast.',
      other: 'Proovige uuesti # sekundi pärast.',
    }),
};
