import type { DetailsStrings } from './strings.js';

/** Romanian. */
export const ro: DetailsStrings = {
  language: 'ro',
  necessary: 'Necesar',
  stored: (service) => `Ce păstrează ${service} pe dispozitivul dvs.`,
  name: 'Nume',
  provider: 'Companie',
  purpose: 'Scop',
  duration: 'Durată',
  thirdParty: 'Acces al terților',
  yes: 'Da',
  no: 'Nu',
  unknown: 'Nespecificat',
  storesNothing: 'Nu păstrează nimic pe dispozitivul dvs.',
  ownCookie: 'Păstrează alegerile dvs.',
  scope: (domain) => `Alegerea dvs. este valabilă pe toate site-urile ${domain}.`,
  policy: 'Politica de confidențialitate',
  legal: 'Informații legale',
  controller: 'Operatorul datelor',
  basis: 'Temei juridic',
  basisText:
    'Consimțământul dvs. Îl puteți retrage oricând, aici; ce s-a făcut până atunci rămâne legal.',
  recipients: 'Cine primește datele',
  transfers: 'Transferuri în afara SEE',
  retention: 'Cât timp se păstrează datele',
  rights: 'Drepturile dvs.',
  rightsText:
    'Puteți vedea, corecta, șterge, restricționa sau lua cu dvs. datele și vă puteți opune folosirii lor.',
  authority: 'Plângeri la',
};
