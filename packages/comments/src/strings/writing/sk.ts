import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('sk');

/** Slovak: what is said to somebody who writes. */
export const sk: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Napíšte svoj komentár.',
      too_long: 'Tento komentár je príliš dlhý.',
      invalid: 'Tento text sa nedá odoslať.',
    },
    name: {
      required: 'Zadajte meno, svoje alebo prezývku.',
      too_long: 'Toto meno je príliš dlhé: najviac 80 znakov.',
      invalid: 'Toto meno nemá žiadny viditeľný znak.',
    },
    email: {
      required: 'Zadajte svoju e-mailovú adresu.',
      too_long: 'Táto adresa je na e-mail príliš dlhá.',
      invalid: 'E-mailová adresa vyzerá takto: meno@example.org.',
    },
    website: {
      required: 'Zadajte adresu svojej stránky.',
      too_long: 'Táto adresa je príliš dlhá: najviac 200 znakov.',
      invalid: 'Adresa vyzerá takto: https://example.org.',
    },
  },
  charactersLeft: (count) =>
    plural(count, {
      one: 'Zostáva # znak',
      few: 'Zostávajú # znaky',
      many: 'Zostáva # znaku',
      other: 'Zostáva # znakov',
    }),
  charactersOver: (count) =>
    plural(count, {
      one: '# znak navyše',
      few: '# znaky navyše',
      many: '# znaku navyše',
      other: '# znakov navyše',
    }),
  emailLeftOut: 'Odišiel bez vašej e-mailovej adresy, ktorú sa nepodarilo zašifrovať.',
  emailUnsent: {
    browser:
      'E-mailová adresa sa nežiada: tento prehliadač ju na tejto stránke nevie zašifrovať a otvorene ju nikdy neposielame.',
    no_key:
      'E-mailová adresa sa nežiada: tento web nemá kľúč na jej zašifrovanie a otvorene ju nikdy neposielame.',
    other_key:
      'E-mailová adresa sa nežiada: kľúč, ktorý web ponúka, nie je ten, ktorý táto stránka očakáva, takže adresa by nebola v bezpečí.',
  },
  notEditable:
    'Tento prehliadač nevie uchovať kľúč, ktorý z vás robí autora: komentár nebudete môcť upraviť ani odstrániť.',
  moderated: {
    all: 'Komentáre pred zverejnením číta človek.',
    first: 'Prvé komentáre pred zverejnením číta človek.',
  },
  replyMail: 'Oznámiť mi odpovede e-mailom',
  replyMailMeans: 'Najprv príde správa, v ktorej to potvrdíte.',
  sending: 'Odosiela sa…',
  published: 'Váš komentár je zverejnený.',
  held: 'Váš komentár sme prijali. Čaká, kým si ho niekto prečíta.',
  sentLater: 'Váš komentár je uložený v tomto zariadení a odošle sa sám.',
  waiting: 'Čaká na odoslanie.',
  notSent: 'Neodoslané.',
  edit: 'Upraviť',
  discard: 'Zahodiť',
  draftRestored: 'Koncept obnovený',
  draftDiscarded: 'Koncept zahodený',
  undo: 'Späť',
  ownComments: 'Moje komentáre',
  remove: 'Odstrániť',
  save: 'Uložiť',
  editText: 'Upravte komentár',
  saved: 'Vaše zmeny sú zverejnené.',
  removed: 'Váš komentár je odstránený. Chvíľu to môžete vrátiť.',
  restored: 'Váš komentár je späť.',
  loadingOwn: 'Načítavajú sa vaše komentáre…',
  noOwn: 'Nie je tu nič, čo bolo napísané v tomto zariadení.',
  close: 'Zavrieť',
  older: 'Zobraziť staršie',
  exportData: 'Stiahnuť ako údaje (JSON)',
  exportText: 'Stiahnuť ako text',
  forgetMe: 'Zabudnúť na mňa v tomto zariadení',
  forgetMeMeans:
    'Kľúč, ktorý z vás robí autora, sa zničí spolu s konceptmi a zapamätanými údajmi. Komentáre zostanú a nikto ich už odtiaľto neupraví ani neodstráni.',
  eraseAll: 'Vymazať všetko, čo tu mám napísané',
  eraseAllMeans: 'Všetky vaše komentáre na tomto webe sa navždy vymažú. Nedá sa to vrátiť.',
  keep: 'Ponechať všetko',
  forgotten: 'Na toto zariadenie sme zabudli.',
  erased: (count) =>
    plural(count, {
      one: 'Vymazaný # komentár.',
      few: 'Vymazané # komentáre.',
      many: 'Vymazaného # komentára.',
      other: 'Vymazaných # komentárov.',
    }),
  states: {
    pending: 'Čaká na prečítanie',
    published: 'Zverejnené',
    spam: 'Čaká na prečítanie',
    refused: 'Nezverejnené',
    trash: 'Nezverejnené',
    deleted: 'Odstránené',
  },
  reportTitle: 'Nahláste tento komentár',
  reportWhat: 'Čo je zle',
  reportPick: 'Vyberte, čo je zle.',
  reportWhy: 'Prečo si myslíte, že je nezákonný alebo proti pravidlám',
  reportWhyMissing: 'Povedzte prečo.',
  reportName: 'Vaše meno (nepovinné)',
  reportEmail: 'Váš e-mail (nepovinné, šifrované; aby sme vám oznámili výsledok)',
  reportGoodFaith: 'V dobrej viere sa domnievam, že to, čo tu uvádzam, je presné a úplné.',
  reportGoodFaithMissing: 'Na odoslanie označte vyhlásenie o dobrej viere.',
  reportSend: 'Odoslať hlásenie',
  reportReceived: (id) => `Vaše hlásenie sme prijali. Označenie: ${isolate(id)}`,
  reportCategories: {
    minors: 'Sexuálne zneužívanie detí',
    violence: 'Hrozba alebo výzva na násilie',
    speech: 'Nenávisť, urážka alebo ohováranie',
    privacy: 'Osobné údaje niekoho',
    scam: 'Podvod alebo phishing',
    property: 'Autorské právo alebo ochranná známka',
    rules: 'Proti pravidlám tohto webu',
    other: 'Niečo iné',
  },
  draftKept: 'Nič sa nestratilo: váš text zostáva tu.',
  noticeWho: (controller) => `Zodpovedá: ${isolate(controller)}.`,
  noticeLocal: 'Čo napíšete, zostane v tomto prehliadači a nikto iný to neuvidí.',
  noticeContact: 'Kontakt',
  noticeWhy:
    'Váš komentár, meno a webová stránka sú verejné. Slúžia diskusii pod týmto článkom, čo je oprávnený záujem tohto webu. Nedostane ich žiadna cudzia služba a vašu IP adresu neukladáme.',
  noticeEmail:
    'Vaša e-mailová adresa sa zašifruje v prehliadači. Otvoriť ju môžu len moderátori, aby vám napísali o komentári, a každé otvorenie sa zaznamená.',
  noticeHowLong: (days) =>
    `Zverejnený komentár zostáva, kým nepožiadate o odstránenie. Nevyžiadané a odmietnuté sa vymažú po ${plural(days, { one: '# dni', few: '# dňoch', many: '# dňa', other: '# dňoch' })}.`,
  noticeRights:
    'Môžete žiadať o nahliadnutie, opravu, vydanie alebo vymazanie svojich údajov, namietať proti ich použitiu a podať sťažnosť úradu na ochranu údajov.',
  noticePolicy: 'Zásady ochrany súkromia',
  heldBadge: 'Čaká na prečítanie',
  refusedBadge: 'Nezverejnené',
  commentMissing: 'Komentár, ktorý hľadáte, tu nie je: nie je zverejnený, alebo už nie.',
  reasons: {
    hold_all: 'Tu sa všetky komentáre pred zverejnením čítajú.',
    previously_approved: 'Tu sa prvé komentáre pred zverejnením čítajú.',
    max_links: 'Má veľa odkazov.',
    moderation_words: 'Má slovo, na ktoré sa tento web chce pozrieť.',
    disallowed_words: 'Má slovo, ktoré tento web neprijíma.',
    fast_typist: 'Bol napísaný rýchlejšie, než človek zvyčajne píše.',
    honeypot: 'Vyplnil pole, ktoré ľudia nevidia.',
  },
  reasonOther: 'Pravidlo moderovania si vyžiadalo kontrolu.',
  trouble: {
    offline: 'Nie ste pripojení.',
    timeout: 'Server neodpovedal včas.',
    unreachable: 'Server nie je dostupný.',
    unavailable: 'Server práve nefunguje.',
    rate_limited: 'Z vašej siete prišlo priveľa požiadaviek.',
    flood: 'Práve ste pridali komentár.',
    duplicate: 'Presne tento komentár ste už pridali.',
    id_conflict: 'Skoršia verzia tohto komentára už prišla.',
    too_large: 'Tento komentár je príliš veľký.',
    origin_forbidden: 'Tento web neprijíma komentáre z tejto stránky.',
    parent_unknown: 'Komentár, na ktorý odpovedáte, tu už nie je.',
    edit_closed: 'Už sa nedá upraviť.',
    version_conflict: 'Medzitým sa zmenil. Načítajte stránku znova, aby ste ho videli.',
    not_yours: 'Toto zariadenie nemá kľúč, ktorým bol napísaný.',
    not_found: 'Server tento web nepozná.',
    thread_closed: 'Komentáre sú uzavreté.',
  },
  troubleOther: 'Na serveri sa niečo pokazilo.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      one: 'Skúste to znova o # sekundu.',
      few: 'Skúste to znova o # sekundy.',
      many: 'Skúste to znova o # sekundy.',
      other: 'Skúste to znova o # sekúnd.',
    }),
};
