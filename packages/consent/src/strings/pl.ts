import type { ConsentStrings } from './strings.js';

/** Polish. */
export const pl: ConsentStrings = {
  title: 'Czy możemy używać plików cookie?',
  ask: 'Za Twoją zgodą ta strona używa plików cookie i podobnych środków w następujących celach:',
  remind: 'Możesz odmówić i w każdej chwili zmienić zdanie.',
  optOutTitle: 'Twoje wybory dotyczące prywatności',
  optOutAsk:
    'Jeśli nie odmówisz, ta strona używa plików cookie i podobnych środków w następujących celach:',
  signalHonoured:
    'Sygnał sprzeciwu uwzględniony: Twoja przeglądarka wysyła Global Privacy Control, więc to wszystko jest wyłączone.',
  keepOff: 'Pozostaw wyłączone',
  accept: 'Zgoda',
  refuse: 'Odmowa',
  choose: 'Wybór',
  readMore: 'Czytaj więcej',
  preferences: 'Twoje wybory',
  preferencesIntro: 'Włącz to, na co się zgadzasz. Do zapisania nic się nie zmieni.',
  alwaysOn: 'Zawsze włączone',
  details: 'Szczegóły: firmy, pliki cookie, Twoje prawa',
  save: 'Zapisz moje wybory',
  acceptAll: 'Zgoda na wszystko',
  refuseAll: 'Odmowa na wszystko',
  close: 'Zamknij bez zmian',
  saved: 'Twoje wybory zostały zapisane.',
  notKept: 'Przeglądarka nie mogła zachować Twoich wyborów: obowiązują tylko na tej stronie.',
  categories: {
    necessary: {
      title: 'Niezbędne',
      purpose: 'To, bez czego strona nie działa, na przykład utrzymanie zalogowania.',
    },
    functionality: {
      title: 'Dodatkowe funkcje',
      purpose: 'Funkcje, bez których można się obejść, na przykład czat lub mapy.',
    },
    preferences: {
      title: 'Preferencje',
      purpose: 'Zapamiętuje Twoje ustawienia, na przykład język lub rozmiar tekstu.',
    },
    analytics: {
      title: 'Pomiar oglądalności',
      purpose: 'Liczy wizyty i pokazuje, które strony są czytane.',
    },
    marketing: {
      title: 'Reklama',
      purpose: 'Dobiera reklamy do tego, co oglądasz tutaj i gdzie indziej.',
    },
    media: {
      title: 'Treści osadzone',
      purpose: 'Pokazuje filmy i mapy innych firm, które widzą wtedy Twoją wizytę.',
    },
  },
};
