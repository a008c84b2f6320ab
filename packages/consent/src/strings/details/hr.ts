import type { DetailsStrings } from './strings.js';

/** Croatian. */
export const hr: DetailsStrings = {
  language: 'hr',
  necessary: 'Nužno',
  stored: (service) => `Što na vašem uređaju sprema ${service}`,
  name: 'Naziv',
  provider: 'Tvrtka',
  purpose: 'Svrha',
  duration: 'Trajanje',
  thirdParty: 'Pristup trećih strana',
  yes: 'Da',
  no: 'Ne',
  unknown: 'Nije navedeno',
  storesNothing: 'Ne sprema ništa na vašem uređaju.',
  ownCookie: 'Čuva vaše izbore.',
  scope: (domain) => `Vaš izbor vrijedi na svim stranicama domene ${domain}.`,
  policy: 'Pravila privatnosti',
  legal: 'Pravne informacije',
  controller: 'Voditelj obrade',
  basis: 'Pravna osnova',
  basisText:
    'Vaša privola. Ovdje je možete povući u svakom trenutku; ono što se dotad dogodilo ostaje zakonito.',
  recipients: 'Tko prima podatke',
  transfers: 'Prijenosi izvan EGP-a',
  retention: 'Koliko se dugo podaci čuvaju',
  rights: 'Vaša prava',
  rightsText:
    'Svoje podatke možete vidjeti, ispraviti, izbrisati, ograničiti ili prenijeti te se usprotiviti njihovoj uporabi.',
  authority: 'Pritužbe prima',
};
