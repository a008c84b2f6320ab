import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('hr');

/** Croatian: what is said to somebody who writes. */
export const hr: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Napišite komentar.',
      too_long: 'Ovaj je komentar predug.',
      invalid: 'Ovaj se tekst ne može poslati.',
    },
    name: {
      required: 'Unesite ime, svoje ili nadimak.',
      too_long: 'Ovo je ime predugo: najviše 80 znakova.',
      invalid: 'Ovo ime nema nijedan vidljiv znak.',
    },
    email: {
      required: 'Unesite svoju adresu e-pošte.',
      too_long: 'Ova je adresa preduga za adresu e-pošte.',
      invalid: 'Adresa e-pošte izgleda ovako: ime@example.org.',
    },
    website: {
      required: 'Unesite adresu svoje stranice.',
      too_long: 'Ova je adresa preduga: najviše 200 znakova.',
      invalid: 'Adresa izgleda ovako: https://example.org.',
    },
  },
  charactersLeft: (count) =>
    plural(count, {
      one: 'Preostaje # znak',
      few: 'Preostaju # znaka',
      other: 'Preostaje # znakova',
    }),
  charactersOver: (count) =>
    plural(count, { one: '# znak previše', few: '# znaka previše', other: '# znakova previše' }),
  emailLeftOut: 'Otišao je bez vaše adrese e-pošte, koja se nije mogla šifrirati.',
  emailUnsent: {
    browser:
      'Adresa e-pošte ne traži se: ovaj je preglednik na ovoj stranici ne može šifrirati, a nikad je ne šaljemo otvoreno.',
    no_key:
      'Adresa e-pošte ne traži se: ovo mjesto nema ključ kojim bi je šifriralo, a nikad je ne šaljemo otvoreno.',
    other_key:
      'Adresa e-pošte ne traži se: ključ koji mjesto nudi nije onaj koji ova stranica očekuje, pa adresa ne bi bila sigurna.',
  },
  notEditable:
    'Ovaj preglednik ne može čuvati ključ koji vas čini autorom: nećete moći urediti ni izbrisati komentar.',
  moderated: {
    all: 'Komentare prije objave čita osoba.',
    first: 'Prve komentare prije objave čita osoba.',
  },
  replyMail: 'Javi mi odgovore e-poštom',
  replyMailMeans: 'Najprije stiže poruka u kojoj to potvrđujete.',
  sending: 'Slanje…',
  published: 'Vaš je komentar objavljen.',
  held: 'Vaš je komentar primljen. Čeka da ga netko pročita.',
  sentLater: 'Vaš se komentar čuva na ovom uređaju i poslat će se sam.',
  waiting: 'Čeka slanje.',
  notSent: 'Nije poslano.',
  edit: 'Uredi',
  discard: 'Odbaci',
  draftRestored: 'Skica vraćena',
  draftDiscarded: 'Skica odbačena',
  undo: 'Poništi',
  ownComments: 'Moji komentari',
  remove: 'Izbriši',
  save: 'Spremi',
  editText: 'Uredite komentar',
  saved: 'Vaše su izmjene objavljene.',
  removed: 'Vaš je komentar izbrisan. Neko vrijeme to možete poništiti.',
  restored: 'Vaš se komentar vratio.',
  loadingOwn: 'Učitavanje vaših komentara…',
  noOwn: 'Ovdje nema ničega što je napisano na ovom uređaju.',
  close: 'Zatvori',
  older: 'Prikaži starije',
  exportData: 'Preuzmi kao podatke (JSON)',
  exportText: 'Preuzmi kao tekst',
  forgetMe: 'Zaboravi me na ovom uređaju',
  forgetMeMeans:
    'Ključ koji vas čini autorom uništava se, sa skicama i zapamćenim podacima. Komentari ostaju, i nitko ih odavde više ne može urediti ni izbrisati.',
  eraseAll: 'Izbriši sve što sam ovdje napisao',
  eraseAllMeans: 'Svi se vaši komentari na ovom mjestu brišu zauvijek. To se ne može poništiti.',
  keep: 'Zadrži sve',
  forgotten: 'Ovaj je uređaj zaboravljen.',
  erased: (count) =>
    plural(count, {
      one: 'Izbrisan je # komentar.',
      few: 'Izbrisana su # komentara.',
      other: 'Izbrisano je # komentara.',
    }),
  states: {
    pending: 'Čeka čitanje',
    published: 'Objavljeno',
    spam: 'Čeka čitanje',
    refused: 'Nije objavljeno',
    trash: 'Nije objavljeno',
    deleted: 'Izbrisano',
  },
  reportTitle: 'Prijavite ovaj komentar',
  reportWhat: 'Što nije u redu',
  reportPick: 'Odaberite što nije u redu.',
  reportWhy: 'Zašto mislite da je protuzakonit ili protivan pravilima',
  reportWhyMissing: 'Recite zašto.',
  reportName: 'Vaše ime (neobvezno)',
  reportEmail: 'Vaša e-pošta (neobvezno, šifrirano; da vam javimo ishod)',
  reportGoodFaith: 'U dobroj vjeri smatram da je ovo što navodim točno i potpuno.',
  reportGoodFaithMissing: 'Označite izjavu o dobroj vjeri da biste poslali prijavu.',
  reportSend: 'Pošalji prijavu',
  reportReceived: (id) => `Vaša je prijava primljena. Oznaka: ${isolate(id)}`,
  reportCategories: {
    minors: 'Seksualno zlostavljanje djece',
    violence: 'Prijetnja ili poziv na nasilje',
    speech: 'Mržnja, uvreda ili kleveta',
    privacy: 'Nečiji osobni podaci',
    scam: 'Prijevara ili krađa podataka',
    property: 'Autorsko pravo ili žig',
    rules: 'Protivno pravilima ovog mjesta',
    other: 'Nešto drugo',
  },
  draftKept: 'Ništa nije izgubljeno: vaš se tekst čuva ovdje.',
  noticeWho: (controller) => `Odgovorna osoba: ${isolate(controller)}.`,
  noticeLocal: 'Ono što napišete ostaje u ovom pregledniku i nitko drugi to ne vidi.',
  noticeContact: 'Kontakt',
  noticeWhy:
    'Vaš komentar, ime i web-stranica javni su. Služe raspravi ispod ovog članka, što je legitimni interes ovog mjesta. Ne prima ih nijedna vanjska usluga, a vaša se IP adresa ne pohranjuje.',
  noticeEmail:
    'Vaša se adresa e-pošte šifrira u pregledniku. Otvoriti je mogu samo moderatori, da vam se jave o komentaru, i svako se otvaranje bilježi.',
  noticeHowLong: (days) =>
    `Objavljeni komentar ostaje dok ne zatražite uklanjanje. Neželjeni i odbijeni brišu se nakon ${plural(days, { one: '# dana', few: '# dana', other: '# dana' })}.`,
  noticeRights:
    'Možete zatražiti uvid, ispravak, primitak ili brisanje svojih podataka, usprotiviti se njihovoj uporabi i podnijeti pritužbu tijelu za zaštitu podataka.',
  noticePolicy: 'Pravila privatnosti',
  heldBadge: 'Čeka čitanje',
  refusedBadge: 'Nije objavljeno',
  commentMissing: 'Komentara koji tražite nema ovdje: nije objavljen ili više nije.',
  reasons: {
    hold_all: 'Ovdje se svi komentari čitaju prije objave.',
    previously_approved: 'Ovdje se prvi komentari čitaju prije objave.',
    max_links: 'Ima mnogo poveznica.',
    moderation_words: 'Ima riječ koju ovo mjesto želi pogledati.',
    disallowed_words: 'Ima riječ koju ovo mjesto ne prihvaća.',
    fast_typist: 'Napisan je brže nego što osoba obično piše.',
    honeypot: 'Ispunio je polje koje ljudi ne vide.',
  },
  reasonOther: 'Pravilo moderiranja zatražilo je pregled.',
  trouble: {
    offline: 'Niste na mreži.',
    timeout: 'Poslužitelj nije odgovorio na vrijeme.',
    unreachable: 'Poslužitelj nije dostupan.',
    unavailable: 'Poslužitelj trenutačno ne radi.',
    rate_limited: 'S vaše je mreže stiglo previše zahtjeva.',
    flood: 'Upravo ste objavili komentar.',
    duplicate: 'Već ste objavili baš ovaj komentar.',
    id_conflict: 'Starija inačica ovog komentara već je stigla.',
    too_large: 'Ovaj je komentar prevelik.',
    origin_forbidden: 'Ovo mjesto ne prima komentare s ove stranice.',
    parent_unknown: 'Komentara na koji odgovarate više nema.',
    edit_closed: 'Više se ne može urediti.',
    version_conflict: 'U međuvremenu se promijenio. Ponovno učitajte stranicu da ga vidite.',
    not_yours: 'Ovaj uređaj nema ključ kojim je napisan.',
    not_found: 'Poslužitelj ne poznaje ovo mjesto.',
    thread_closed: 'Komentari su zatvoreni.',
  },
  troubleOther: 'Nešto je pošlo po zlu na poslužitelju.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      one: 'Pokušajte ponovno za # sekundu.',
      few: 'Pokušajte ponovno za # sekunde.',
      other: 'Pokušajte ponovno za # sekundi.',
    }),
};
