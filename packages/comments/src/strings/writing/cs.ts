import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('cs');

/** Czech: what is said to somebody who writes. */
export const cs: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Napište svůj komentář.',
      too_long: 'Komentář je příliš dlouhý.',
      invalid: 'Tento text nelze odeslat.',
    },
    name: {
      required: 'Uveďte jméno, své nebo jiné.',
      too_long: 'Jméno je příliš dlouhé: nejvýše 80 znaků.',
      invalid: 'Jméno nemá žádný viditelný znak.',
    },
    email: {
      required: 'Uveďte svou e-mailovou adresu.',
      too_long: 'Adresa je na e-mail příliš dlouhá.',
      invalid: 'E-mailová adresa vypadá takto: jmeno@example.org.',
    },
    website: {
      required: 'Uveďte adresu svého webu.',
      too_long: 'Adresa je příliš dlouhá: nejvýše 200 znaků.',
      invalid: 'Adresa vypadá takto: https://example.org.',
    },
  },
  charactersLeft: (count) =>
    plural(count, {
      one: 'Zbývá # znak',
      few: 'Zbývají # znaky',
      many: 'Zbývá # znaku',
      other: 'Zbývá # znaků',
    }),
  charactersOver: (count) =>
    plural(count, {
      one: 'O # znak víc',
      few: 'O # znaky víc',
      many: 'O # znaku víc',
      other: 'O # znaků víc',
    }),
  emailLeftOut: 'Odešel bez vaší e-mailové adresy, kterou se nepodařilo zašifrovat.',
  emailUnsent: {
    browser:
      'E-mailová adresa se nežádá: tento prohlížeč ji na této stránce nedokáže zašifrovat a nezašifrovanou ji nikdy neposíláme.',
    no_key:
      'E-mailová adresa se nežádá: tento web nemá klíč k jejímu zašifrování a nezašifrovanou ji nikdy neposíláme.',
    other_key:
      'E-mailová adresa se nežádá: klíč tohoto webu není ten, který tato stránka očekává, adresa by tedy nebyla v bezpečí.',
  },
  notEditable:
    'Tento prohlížeč nemůže uchovat klíč, který z vás dělá autora: komentář nebudete moci upravit ani smazat.',
  moderated: {
    all: 'Komentáře před zveřejněním čte člověk.',
    first: 'První komentáře před zveřejněním čte člověk.',
  },
  replyMail: 'Upozornit mě na odpovědi e-mailem',
  replyMailMeans: 'Nejprve přijde e-mail, kterým to potvrdíte.',
  sending: 'Odesílá se…',
  published: 'Váš komentář je zveřejněn.',
  held: 'Váš komentář dorazil. Čeká, až ho přečte člověk.',
  sentLater: 'Váš komentář je uložen v tomto zařízení a odešle se sám.',
  waiting: 'Čeká na odeslání.',
  notSent: 'Neodesláno.',
  edit: 'Upravit',
  discard: 'Zahodit',
  draftRestored: 'Koncept obnoven',
  draftDiscarded: 'Koncept zahozen',
  undo: 'Vrátit',
  ownComments: 'Moje komentáře',
  remove: 'Smazat',
  save: 'Uložit',
  editText: 'Upravte svůj komentář',
  saved: 'Vaše změny jsou zveřejněny.',
  removed: 'Váš komentář je smazán. Nějakou dobu to lze vrátit.',
  restored: 'Váš komentář je zpět.',
  loadingOwn: 'Načítají se vaše komentáře…',
  noOwn: 'Nic z toho, co bylo na tomto zařízení napsáno, tu není.',
  close: 'Zavřít',
  older: 'Zobrazit starší',
  exportData: 'Stáhnout jako data (JSON)',
  exportText: 'Stáhnout jako text',
  forgetMe: 'Zapomenout mě na tomto zařízení',
  forgetMeMeans:
    'Klíč, který z vás dělá autora, bude zničen spolu s koncepty a zapamatovanými údaji. Vaše komentáře zůstanou a nikdo je odsud už nebude moci upravit ani smazat.',
  eraseAll: 'Vymazat vše, co jsem tu napsal/a',
  eraseAllMeans: 'Všechny vaše komentáře na tomto webu budou nadobro vymazány. Nelze to vrátit.',
  keep: 'Vše ponechat',
  forgotten: 'Toto zařízení je zapomenuto.',
  erased: (count) =>
    plural(count, {
      one: 'Byl vymazán # komentář.',
      few: 'Byly vymazány # komentáře.',
      many: 'Bylo vymazáno # komentáře.',
      other: 'Bylo vymazáno # komentářů.',
    }),
  states: {
    pending: 'Čeká na přečtení',
    published: 'Zveřejněn',
    spam: 'Čeká na přečtení',
    refused: 'Nezveřejněn',
    trash: 'Nezveřejněn',
    deleted: 'Smazán',
  },
  reportTitle: 'Nahlásit tento komentář',
  reportWhat: 'Co je špatně',
  reportPick: 'Vyberte, co je špatně.',
  reportWhy: 'Proč ho považujete za protiprávní nebo proti pravidlům',
  reportWhyMissing: 'Napište proč.',
  reportName: 'Vaše jméno (nepovinné)',
  reportEmail: 'Váš e-mail (nepovinný, šifrovaný; abychom vám sdělili výsledek)',
  reportGoodFaith: 'V dobré víře se domnívám, že to, co zde uvádím, je přesné a úplné.',
  reportGoodFaithMissing: 'Chcete-li hlášení odeslat, zaškrtněte prohlášení o dobré víře.',
  reportSend: 'Odeslat hlášení',
  reportReceived: (id) => `Vaše hlášení dorazilo. Značka: ${isolate(id)}`,
  reportCategories: {
    minors: 'Sexuální zneužívání dětí',
    violence: 'Výhrůžka nebo výzva k násilí',
    speech: 'Nenávist, urážka nebo pomluva',
    privacy: 'Něčí osobní údaje',
    scam: 'Podvod nebo phishing',
    property: 'Autorské právo nebo ochranná známka',
    rules: 'Proti pravidlům tohoto webu',
    other: 'Něco jiného',
  },
  draftKept: 'Nic se neztratilo: váš text tu zůstává.',
  noticeWho: (controller) => `Správce: ${isolate(controller)}.`,
  noticeLocal: 'Co píšete, zůstává v tomto prohlížeči a nikdo jiný to nevidí.',
  noticeContact: 'Kontakt',
  noticeWhy:
    'Váš komentář, jméno a web jsou veřejné. Slouží diskusi pod tímto článkem, což je oprávněný zájem tohoto webu. Žádná cizí služba je nedostává a vaše IP adresa se neukládá.',
  noticeEmail:
    'Vaše e-mailová adresa se šifruje ve vašem prohlížeči. Otevřít ji mohou jen moderátoři, aby vás zastihli kvůli komentáři, a každé otevření se zaznamenává.',
  noticeHowLong: (days) =>
    `Zveřejněný komentář zůstává, dokud nepožádáte o jeho odstranění. Nevyžádané a odmítnuté se mažou po ${plural(days, { one: '# dni', few: '# dnech', many: '# dne', other: '# dnech' })}.`,
  noticeRights:
    'Můžete požádat o zobrazení, opravu, vydání nebo výmaz svých údajů, vznést námitku proti jejich použití a podat stížnost u úřadu pro ochranu údajů.',
  noticePolicy: 'Zásady ochrany soukromí',
  heldBadge: 'Čeká na přečtení',
  refusedBadge: 'Nezveřejněn',
  commentMissing: 'Komentář, který hledáte, tu není: není zveřejněn, nebo už není.',
  reasons: {
    hold_all: 'Zde se všechny komentáře před zveřejněním čtou.',
    previously_approved: 'Zde se první komentáře před zveřejněním čtou.',
    max_links: 'Má mnoho odkazů.',
    moderation_words: 'Má slovo, které chce tento web prověřit.',
    disallowed_words: 'Má slovo, které tento web nepřijímá.',
    fast_typist: 'Byl napsán rychleji, než člověk obvykle píše.',
    honeypot: 'Vyplnil pole, které lidé nevidí.',
  },
  reasonOther: 'Pravidlo moderace požádalo o kontrolu.',
  trouble: {
    offline: 'Jste offline.',
    timeout: 'Server neodpověděl včas.',
    unreachable: 'Server je nedostupný.',
    unavailable: 'Server teď není k dispozici.',
    rate_limited: 'Z vaší sítě přišlo příliš mnoho požadavků.',
    flood: 'Právě jste komentář odeslali.',
    duplicate: 'Přesně tento komentář jste už odeslali.',
    id_conflict: 'Dřívější verze tohoto komentáře už dorazila.',
    too_large: 'Komentář je příliš velký.',
    origin_forbidden: 'Tento web nepřijímá komentáře z této stránky.',
    thread_closed: 'Komentáře jsou uzavřeny.',
    parent_unknown: 'Komentář, na který odpovídáte, už tu není.',
    edit_closed: 'Už ho nelze upravit.',
    version_conflict: 'Mezitím se změnil. Načtěte stránku znovu, abyste ho viděli.',
    not_yours: 'Toto zařízení nemá klíč, kterým byl napsán.',
    not_found: 'Server tento web nezná.',
  },
  troubleOther: 'Na serveru se něco pokazilo.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      one: 'Zkuste to znovu za # sekundu.',
      few: 'Zkuste to znovu za # sekundy.',
      many: 'Zkuste to znovu za # sekundy.',
      other: 'Zkuste to znovu za # sekund.',
    }),
};
