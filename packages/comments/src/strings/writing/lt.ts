import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('lt');

/** Lithuanian: what is said to somebody who writes. */
export const lt: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Parašykite komentarą.',
      too_long: 'Šis komentaras per ilgas.',
      invalid: 'Šio teksto išsiųsti negalima.',
    },
    name: {
      required: 'Įrašykite vardą, savo arba slapyvardį.',
      too_long: 'Šis vardas per ilgas: daugiausia 80 ženklų.',
      invalid: 'Šiame varde nėra nė vieno matomo ženklo.',
    },
    email: {
      required: 'Įrašykite savo el. pašto adresą.',
      too_long: 'Šis adresas per ilgas el. paštui.',
      invalid: 'El. pašto adresas atrodo taip: vardas@example.org.',
    },
    website: {
      required: 'Įrašykite savo svetainės adresą.',
      too_long: 'Šis adresas per ilgas: daugiausia 200 ženklų.',
      invalid: 'Adresas atrodo taip: https://example.org.',
    },
  },
  charactersLeft: (count) =>
    plural(count, {
      one: 'Liko # ženklas',
      few: 'Liko # ženklai',
      many: 'Liko # ženklo',
      other: 'Liko # ženklų',
    }),
  charactersOver: (count) =>
    plural(count, {
      one: '# ženklas per daug',
      few: '# ženklai per daug',
      many: '# ženklo per daug',
      other: '# ženklų per daug',
    }),
  emailLeftOut: 'Jis išsiųstas be jūsų el. pašto adreso, kurio nepavyko užšifruoti.',
  emailUnsent: {
    browser:
      'El. pašto adreso neprašoma: ši naršyklė šiame puslapyje jo užšifruoti negali, o atviro jo niekada nesiunčiame.',
    no_key:
      'El. pašto adreso neprašoma: ši svetainė neturi rakto jam užšifruoti, o atviro jo niekada nesiunčiame.',
    other_key:
      'El. pašto adreso neprašoma: svetainės raktas ne tas, kurio laukia šis puslapis, tad adresas nebūtų saugus.',
  },
  notEditable:
    'Ši naršyklė negali išsaugoti rakto, kuris daro jus autoriumi: komentaro negalėsite nei pakeisti, nei ištrinti.',
  moderated: {
    all: 'Prieš skelbiant komentarus perskaito žmogus.',
    first: 'Prieš skelbiant pirmuosius komentarus perskaito žmogus.',
  },
  replyMail: 'Pranešti man apie atsakymus el. paštu',
  replyMailMeans: 'Pirmiausia ateis laiškas, kuriame tai patvirtinsite.',
  sending: 'Siunčiama…',
  published: 'Jūsų komentaras paskelbtas.',
  held: 'Jūsų komentaras gautas. Jis laukia, kol jį kas nors perskaitys.',
  sentLater: 'Jūsų komentaras saugomas šiame įrenginyje ir išsisiųs pats.',
  waiting: 'Laukia siuntimo.',
  notSent: 'Neišsiųsta.',
  edit: 'Keisti',
  discard: 'Atmesti',
  draftRestored: 'Juodraštis grąžintas',
  draftDiscarded: 'Juodraštis atmestas',
  undo: 'Grąžinti',
  ownComments: 'Mano komentarai',
  remove: 'Ištrinti',
  save: 'Išsaugoti',
  editText: 'Pakeiskite komentarą',
  saved: 'Jūsų pakeitimai paskelbti.',
  removed: 'Jūsų komentaras ištrintas. Kurį laiką tai galite atšaukti.',
  restored: 'Jūsų komentaras grįžo.',
  loadingOwn: 'Įkeliami jūsų komentarai…',
  noOwn: 'Čia nėra nieko, kas parašyta šiame įrenginyje.',
  close: 'Užverti',
  older: 'Rodyti senesnius',
  exportData: 'Atsisiųsti kaip duomenis (JSON)',
  exportText: 'Atsisiųsti kaip tekstą',
  forgetMe: 'Pamiršti mane šiame įrenginyje',
  forgetMeMeans:
    'Raktas, kuris daro jus autoriumi, sunaikinamas kartu su juodraščiais ir įsimintais duomenimis. Komentarai lieka, ir niekas jų iš čia nebegalės pakeisti ar ištrinti.',
  eraseAll: 'Ištrinti viską, ką čia parašiau',
  eraseAllMeans:
    'Visi jūsų komentarai šioje svetainėje ištrinami visam laikui. To atšaukti negalima.',
  keep: 'Palikti viską',
  forgotten: 'Šis įrenginys pamirštas.',
  erased: (count) =>
    plural(count, {
      one: 'Ištrintas # komentaras.',
      few: 'Ištrinti # komentarai.',
      many: 'Ištrinta # komentaro.',
      other: 'Ištrinta # komentarų.',
    }),
  states: {
    pending: 'Laukia perskaitymo',
    published: 'Paskelbta',
    spam: 'Laukia perskaitymo',
    refused: 'Nepaskelbta',
    trash: 'Nepaskelbta',
    deleted: 'Ištrinta',
  },
  reportTitle: 'Praneškite apie šį komentarą',
  reportWhat: 'Kas negerai',
  reportPick: 'Pasirinkite, kas negerai.',
  reportWhy: 'Kodėl manote, kad jis neteisėtas arba prieštarauja taisyklėms',
  reportWhyMissing: 'Pasakykite kodėl.',
  reportName: 'Jūsų vardas (neprivaloma)',
  reportEmail: 'Jūsų el. paštas (neprivaloma, šifruojama; rezultatui pranešti)',
  reportGoodFaith: 'Sąžiningai manau, kad tai, ką čia nurodau, yra tikslu ir išsamu.',
  reportGoodFaithMissing: 'Kad išsiųstumėte pranešimą, pažymėkite sąžiningumo pareiškimą.',
  reportSend: 'Siųsti pranešimą',
  reportReceived: (id) => `Jūsų pranešimas gautas. Numeris: ${isolate(id)}`,
  reportCategories: {
    minors: 'Seksualinė prievarta prieš vaikus',
    violence: 'Grasinimas arba raginimas smurtauti',
    speech: 'Neapykanta, įžeidimas ar šmeižtas',
    privacy: 'Kieno nors asmens duomenys',
    scam: 'Sukčiavimas',
    property: 'Autorių teisė ar prekių ženklas',
    rules: 'Prieš šios svetainės taisykles',
    other: 'Kita',
  },
  draftKept: 'Niekas neprarasta: jūsų tekstas lieka čia.',
  noticeWho: (controller) => `Atsakingas: ${isolate(controller)}.`,
  noticeLocal: 'Tai, ką rašote, lieka šioje naršyklėje, ir niekas kitas to nemato.',
  noticeContact: 'Ryšiai',
  noticeWhy:
    'Jūsų komentaras, vardas ir svetainė yra vieši. Jie skirti diskusijai po šiuo straipsniu, o tai teisėtas šios svetainės interesas. Jokia išorinė paslauga jų negauna, o jūsų IP adresas nesaugomas.',
  noticeEmail:
    'Jūsų el. pašto adresas užšifruojamas naršyklėje. Atverti jį gali tik moderatoriai, kad parašytų jums dėl komentaro, ir kiekvienas atvėrimas užrašomas.',
  noticeHowLong: (days) =>
    `Paskelbtas komentaras lieka, kol paprašysite jį pašalinti. Nepageidaujami ir atmesti ištrinami po ${plural(days, { one: '# dienos', few: '# dienų', many: '# dienos', other: '# dienų' })}.`,
  noticeRights:
    'Galite prašyti parodyti, ištaisyti, išduoti ar ištrinti savo duomenis, nesutikti su jų naudojimu ir skųstis duomenų apsaugos institucijai.',
  noticePolicy: 'Privatumo politika',
  heldBadge: 'Laukia perskaitymo',
  refusedBadge: 'Nepaskelbta',
  commentMissing: 'Komentaro, kurio ieškote, čia nėra: jis nepaskelbtas arba jau nebe.',
  reasons: {
    hold_all: 'Čia visi komentarai skaitomi prieš skelbiant.',
    previously_approved: 'Čia pirmieji komentarai skaitomi prieš skelbiant.',
    max_links: 'Jame daug nuorodų.',
    moderation_words: 'Jame yra žodis, kurį ši svetainė nori peržiūrėti.',
    disallowed_words: 'Jame yra žodis, kurio ši svetainė nepriima.',
    fast_typist: 'Jis parašytas greičiau, nei paprastai rašo žmogus.',
    honeypot: 'Užpildytas laukas, kurio žmonės nemato.',
  },
  reasonOther: 'Moderavimo taisyklė paprašė peržiūros.',
  trouble: {
    offline: 'Nėra ryšio.',
    timeout: 'Serveris laiku neatsakė.',
    unreachable: 'Serveris nepasiekiamas.',
    unavailable: 'Serveris šiuo metu neveikia.',
    rate_limited: 'Iš jūsų tinklo atėjo per daug užklausų.',
    flood: 'Ką tik paskelbėte komentarą.',
    duplicate: 'Būtent šį komentarą jau paskelbėte.',
    id_conflict: 'Ankstesnė šio komentaro versija jau atėjo.',
    too_large: 'Šis komentaras per didelis.',
    origin_forbidden: 'Ši svetainė nepriima komentarų iš šio puslapio.',
    parent_unknown: 'Komentaro, į kurį atsakote, nebėra.',
    edit_closed: 'Jo nebegalima keisti.',
    version_conflict: 'Per tą laiką jis pasikeitė. Įkelkite puslapį iš naujo, kad jį pamatytumėte.',
    not_yours: 'Šiame įrenginyje nėra rakto, kuriuo jis parašytas.',
    not_found: 'Serveris šios svetainės nežino.',
    thread_closed: 'Komentarai uždaryti.',
  },
  troubleOther: 'Serveryje kažkas nutiko.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      one: 'Bandykite dar kartą po # sekundės.',
      few: 'Bandykite dar kartą po # sekundžių.',
      many: 'Bandykite dar kartą po # sekundės.',
      other: 'Bandykite dar kartą po # sekundžių.',
    }),
};
