import type { DetailsStrings } from './strings.js';

/** Slovenian. */
export const sl: DetailsStrings = {
  language: 'sl',
  necessary: 'Nujno',
  stored: (service) => `Kaj v vaši napravi hrani ${service}`,
  name: 'Ime',
  provider: 'Podjetje',
  purpose: 'Namen',
  duration: 'Trajanje',
  thirdParty: 'Dostop drugih',
  yes: 'Da',
  no: 'Ne',
  unknown: 'Ni navedeno',
  storesNothing: 'V vaši napravi ne hrani ničesar.',
  ownCookie: 'Hrani vaše izbire.',
  scope: (domain) => `Vaša izbira velja na vseh straneh domene ${domain}.`,
  policy: 'Pravilnik o zasebnosti',
  legal: 'Pravne informacije',
  controller: 'Upravljavec podatkov',
  basis: 'Pravna podlaga',
  basisText:
    'Vaša privolitev. Tukaj jo lahko kadar koli prekličete; kar se je zgodilo do takrat, ostane zakonito.',
  recipients: 'Kdo prejme podatke',
  transfers: 'Prenosi zunaj EGP',
  retention: 'Kako dolgo se podatki hranijo',
  rights: 'Vaše pravice',
  rightsText:
    'Svoje podatke lahko vidite, popravite, izbrišete, omejite ali prenesete in ugovarjate njihovi uporabi.',
  authority: 'Pritožbe sprejema',
};
