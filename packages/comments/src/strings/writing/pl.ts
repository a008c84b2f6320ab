import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('pl');

/** Polish: what is said to somebody who writes. */
export const pl: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Napisz komentarz.',
      too_long: 'Ten komentarz jest za długi.',
      invalid: 'Tego tekstu nie można wysłać.',
    },
    name: {
      required: 'Podaj imię lub pseudonim.',
      too_long: 'Ta nazwa jest za długa: najwyżej 80 znaków.',
      invalid: 'Ta nazwa nie ma żadnego widocznego znaku.',
    },
    email: {
      required: 'Podaj adres e-mail.',
      too_long: 'Ten adres jest za długi jak na adres e-mail.',
      invalid: 'Adres e-mail wygląda tak: nazwa@example.org.',
    },
    website: {
      required: 'Podaj adres swojej strony.',
      too_long: 'Ten adres jest za długi: najwyżej 200 znaków.',
      invalid: 'Adres wygląda tak: https://example.org.',
    },
  },
  charactersLeft: (count) =>
    plural(count, {
      one: 'Został # znak',
      few: 'Zostały # znaki',
      many: 'Zostało # znaków',
      other: 'Zostało # znaku',
    }),
  charactersOver: (count) =>
    plural(count, {
      one: 'O # znak za dużo',
      few: 'O # znaki za dużo',
      many: 'O # znaków za dużo',
      other: 'O # znaku za dużo',
    }),
  emailLeftOut: 'Wysłano bez Twojego adresu e-mail, którego nie udało się zaszyfrować.',
  emailUnsent: {
    browser:
      'Nie pytamy o adres e-mail: ta przeglądarka nie może go zaszyfrować na tej stronie, a jawnie nigdy go nie wysyłamy.',
    no_key:
      'Nie pytamy o adres e-mail: ta witryna nie ma klucza, by go zaszyfrować, a jawnie nigdy go nie wysyłamy.',
    other_key:
      'Nie pytamy o adres e-mail: klucz tej witryny nie jest tym, którego oczekuje ta strona, więc adres nie byłby bezpieczny.',
  },
  notEditable:
    'Ta przeglądarka nie może zachować klucza, który czyni Cię autorem: nie będzie można edytować ani usunąć komentarza.',
  moderated: {
    all: 'Komentarze czyta człowiek, zanim się ukażą.',
    first: 'Pierwsze komentarze czyta człowiek, zanim się ukażą.',
  },
  replyMail: 'Powiadamiaj mnie e-mailem o odpowiedziach',
  replyMailMeans: 'Najpierw przyjdzie wiadomość z prośbą o potwierdzenie.',
  sending: 'Wysyłanie…',
  published: 'Twój komentarz jest opublikowany.',
  held: 'Twój komentarz dotarł. Czeka, aż przeczyta go człowiek.',
  sentLater: 'Twój komentarz pozostaje na tym urządzeniu i zostanie wysłany samoczynnie.',
  waiting: 'Czeka na wysłanie.',
  notSent: 'Nie wysłano.',
  edit: 'Edytuj',
  discard: 'Odrzuć',
  draftRestored: 'Przywrócono szkic',
  draftDiscarded: 'Odrzucono szkic',
  undo: 'Cofnij',
  ownComments: 'Moje komentarze',
  remove: 'Usuń',
  save: 'Zapisz',
  editText: 'Edytuj swój komentarz',
  saved: 'Zmiany są opublikowane.',
  removed: 'Komentarz usunięto. Przez pewien czas można to cofnąć.',
  restored: 'Komentarz wrócił.',
  loadingOwn: 'Wczytywanie Twoich komentarzy…',
  noOwn: 'Nie ma tu niczego, co napisano na tym urządzeniu.',
  close: 'Zamknij',
  older: 'Pokaż starsze',
  exportData: 'Pobierz jako dane (JSON)',
  exportText: 'Pobierz jako tekst',
  forgetMe: 'Zapomnij mnie na tym urządzeniu',
  forgetMeMeans:
    'Klucz, który czyni Cię autorem, zostanie zniszczony wraz ze szkicami i zapamiętanymi danymi. Komentarze pozostaną, a nikt nie będzie mógł ich stąd edytować ani usunąć.',
  eraseAll: 'Wymaż wszystko, co tu napisano',
  eraseAllMeans:
    'Wszystkie Twoje komentarze w tej witrynie zostaną wymazane na zawsze. Tego nie można cofnąć.',
  keep: 'Zachowaj wszystko',
  forgotten: 'To urządzenie zostało zapomniane.',
  erased: (count) =>
    plural(count, {
      one: 'Wymazano # komentarz.',
      few: 'Wymazano # komentarze.',
      many: 'Wymazano # komentarzy.',
      other: 'Wymazano # komentarza.',
    }),
  states: {
    pending: 'Czeka na przeczytanie',
    published: 'Opublikowany',
    spam: 'Czeka na przeczytanie',
    refused: 'Nieopublikowany',
    trash: 'Nieopublikowany',
    deleted: 'Usunięty',
  },
  reportTitle: 'Zgłoś ten komentarz',
  reportWhat: 'Co jest nie tak',
  reportPick: 'Wybierz, co jest nie tak.',
  reportWhy: 'Dlaczego jest to niezgodne z prawem lub zasadami',
  reportWhyMissing: 'Napisz dlaczego.',
  reportName: 'Twoje imię (nieobowiązkowe)',
  reportEmail: 'Twój e-mail (nieobowiązkowy, szyfrowany; aby przekazać wynik)',
  reportGoodFaith: 'W dobrej wierze uważam, że to, co tu podaję, jest dokładne i pełne.',
  reportGoodFaithMissing: 'Aby wysłać zgłoszenie, zaznacz oświadczenie o dobrej wierze.',
  reportSend: 'Wyślij zgłoszenie',
  reportReceived: (id) => `Twoje zgłoszenie dotarło. Numer: ${isolate(id)}`,
  reportCategories: {
    minors: 'Wykorzystywanie seksualne dzieci',
    violence: 'Groźba lub wezwanie do przemocy',
    speech: 'Nienawiść, zniewaga lub zniesławienie',
    privacy: 'Czyjeś dane osobowe',
    scam: 'Oszustwo lub phishing',
    property: 'Prawo autorskie lub znak towarowy',
    rules: 'Niezgodne z zasadami tej witryny',
    other: 'Coś innego',
  },
  draftKept: 'Nic nie przepadło: Twój tekst tu zostaje.',
  noticeWho: (controller) => `Administrator: ${isolate(controller)}.`,
  noticeLocal: 'To, co piszesz, pozostaje w tej przeglądarce i nikt inny tego nie widzi.',
  noticeContact: 'Kontakt',
  noticeWhy:
    'Twój komentarz, imię i strona WWW są publiczne. Służą dyskusji pod tym artykułem, co jest prawnie uzasadnionym interesem tej witryny. Nie otrzymuje ich żadna obca usługa, a Twój adres IP nie jest zapisywany.',
  noticeEmail:
    'Twój adres e-mail jest szyfrowany w Twojej przeglądarce. Otworzyć go mogą tylko moderatorzy, by skontaktować się w sprawie komentarza, a każde otwarcie jest odnotowywane.',
  noticeHowLong: (days) =>
    `Opublikowany komentarz pozostaje, dopóki nie poprosisz o jego usunięcie. Niechciane i odrzucone są wymazywane po ${plural(days, { one: '# dniu', few: '# dniach', many: '# dniach', other: '# dnia' })}.`,
  noticeRights:
    'Możesz zażądać wglądu w swoje dane, ich poprawienia, otrzymania lub wymazania, sprzeciwić się ich użyciu i złożyć skargę do organu ochrony danych.',
  noticePolicy: 'Polityka prywatności',
  heldBadge: 'Czeka na przeczytanie',
  refusedBadge: 'Nieopublikowany',
  commentMissing: 'Szukanego komentarza tu nie ma: nie jest opublikowany albo już nie jest.',
  reasons: {
    hold_all: 'Tutaj wszystkie komentarze są czytane, zanim się ukażą.',
    previously_approved: 'Tutaj pierwsze komentarze są czytane, zanim się ukażą.',
    max_links: 'Ma wiele odnośników.',
    moderation_words: 'Ma słowo, które ta witryna chce sprawdzić.',
    disallowed_words: 'Ma słowo, którego ta witryna nie przyjmuje.',
    fast_typist: 'Wpisano go szybciej, niż zwykle pisze człowiek.',
    honeypot: 'Wypełniono pole, którego ludzie nie widzą.',
  },
  reasonOther: 'Reguła moderacji poprosiła o sprawdzenie.',
  trouble: {
    offline: 'Brak połączenia.',
    timeout: 'Serwer nie odpowiedział na czas.',
    unreachable: 'Serwer jest nieosiągalny.',
    unavailable: 'Serwer jest teraz niedostępny.',
    rate_limited: 'Z Twojej sieci przyszło zbyt wiele zapytań.',
    flood: 'Komentarz wysłano przed chwilą.',
    duplicate: 'Dokładnie ten komentarz już wysłano.',
    id_conflict: 'Wcześniejsza wersja tego komentarza już dotarła.',
    too_large: 'Ten komentarz jest za duży.',
    origin_forbidden: 'Ta witryna nie przyjmuje komentarzy z tej strony.',
    thread_closed: 'Komentowanie jest zamknięte.',
    parent_unknown: 'Komentarza, na który odpowiadasz, już nie ma.',
    edit_closed: 'Nie można go już edytować.',
    version_conflict: 'W międzyczasie się zmienił. Wczytaj stronę ponownie, aby go zobaczyć.',
    not_yours: 'To urządzenie nie ma klucza, którym go napisano.',
    not_found: 'Serwer nie zna tej witryny.',
  },
  troubleOther: 'Coś poszło nie tak na serwerze.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      one: 'Spróbuj ponownie za # sekundę.',
      few: 'Spróbuj ponownie za # sekundy.',
      many: 'Spróbuj ponownie za # sekund.',
      other: 'Spróbuj ponownie za # sekundy.',
    }),
};
