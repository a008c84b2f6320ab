import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('pl');

/** Polish: what is read before anything is written. */
export const pl: CommentsStrings = {
  leaveComment: 'Dodaj komentarz',
  replyTo: (name) => `Odpowiedz: ${isolate(name)}`,
  emailPromise: 'Twój adres e-mail nie zostanie opublikowany.',
  requiredMark: 'Pola obowiązkowe oznaczono znakiem',
  fields: {
    text: 'Komentarz',
    name: 'Imię lub pseudonim',
    email: 'Adres e-mail',
    website: 'Strona WWW',
  },
  rememberMe: 'Zapamiętaj mnie na tym urządzeniu',
  postComment: 'Opublikuj komentarz',
  postReply: 'Opublikuj odpowiedź',
  cancel: 'Anuluj',
  notLoaded: 'Nie udało się tego wczytać. Twój tekst tu zostaje: spróbuj ponownie.',
  localOnly: 'Te komentarze pozostają w tej przeglądarce.',
  preview: 'Podgląd',
  noticeTitle: 'Co się dzieje z Twoimi danymi',
  comments: 'Komentarze',
  commentCount: (count) =>
    plural(count, {
      one: '# komentarz',
      few: '# komentarze',
      many: '# komentarzy',
      other: '# komentarza',
    }),
  loading: 'Wczytywanie komentarzy…',
  empty: 'Nie ma jeszcze komentarzy. Twój byłby pierwszy.',
  offline: 'Brak połączenia. Komentarze wczytają się, gdy wróci sieć.',
  failed: 'Nie udało się wczytać komentarzy.',
  closed: 'Komentowanie jest zamknięte.',
  showMore: 'Pokaż więcej',
  replyCount: (count) =>
    plural(count, {
      one: '# odpowiedź',
      few: '# odpowiedzi',
      many: '# odpowiedzi',
      other: '# odpowiedzi',
    }),
  showReplies: (count) =>
    plural(count, {
      one: 'Pokaż jeszcze # odpowiedź',
      few: 'Pokaż jeszcze # odpowiedzi',
      many: 'Pokaż jeszcze # odpowiedzi',
      other: 'Pokaż jeszcze # odpowiedzi',
    }),
  showNew: (count) =>
    plural(count, {
      one: '# nowy komentarz',
      few: '# nowe komentarze',
      many: '# nowych komentarzy',
      other: '# nowego komentarza',
    }),
  sortBy: 'Kolejność',
  sorts: { newest: 'Od najnowszych', oldest: 'Od najstarszych', discussed: 'Najczęściej omawiane' },
  siteRole: 'Redakcja',
  pinned: 'Przypięty',
  report: 'Zgłoś',
  useful: (count) => (count === 0 ? 'Przydatne' : `Przydatne · ${count}`),
  reply: 'Odpowiedz',
  inReplyTo: 'w odpowiedzi do:',
  deleted: 'Ten komentarz usunięto.',
  anonymous: 'Anonim',
  edited: 'edytowano',
  tryAgain: 'Spróbuj ponownie',
};
