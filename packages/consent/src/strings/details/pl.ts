import type { DetailsStrings } from './strings.js';

/** Polish. */
export const pl: DetailsStrings = {
  language: 'pl',
  necessary: 'Niezbędne',
  stored: (service) => `Co zapisuje na Twoim urządzeniu ${service}`,
  name: 'Nazwa',
  provider: 'Firma',
  purpose: 'Cel',
  duration: 'Okres',
  thirdParty: 'Dostęp innych podmiotów',
  yes: 'Tak',
  no: 'Nie',
  unknown: 'Nie podano',
  storesNothing: 'Niczego nie zapisuje na Twoim urządzeniu.',
  ownCookie: 'Przechowuje Twoje wybory.',
  scope: (domain) => `Twój wybór obowiązuje we wszystkich witrynach domeny ${domain}.`,
  policy: 'Polityka prywatności',
  legal: 'Informacje prawne',
  controller: 'Administrator danych',
  basis: 'Podstawa prawna',
  basisText:
    'Twoja zgoda. Możesz ją tu wycofać w każdej chwili; to, co działo się do tego czasu, pozostaje zgodne z prawem.',
  recipients: 'Kto otrzymuje dane',
  transfers: 'Przekazywanie poza EOG',
  retention: 'Jak długo dane są przechowywane',
  rights: 'Twoje prawa',
  rightsText:
    'Możesz przejrzeć, poprawić, usunąć, ograniczyć lub przenieść swoje dane oraz sprzeciwić się ich użyciu.',
  authority: 'Skargi przyjmuje',
};
