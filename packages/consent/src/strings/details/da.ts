import type { DetailsStrings } from './strings.js';

/** Danish. */
export const da: DetailsStrings = {
  language: 'da',
  necessary: 'Nødvendigt',
  stored: (service) => `Hvad ${service} gemmer på din enhed`,
  name: 'Navn',
  provider: 'Virksomhed',
  purpose: 'Formål',
  duration: 'Varighed',
  thirdParty: 'Andre har adgang',
  yes: 'Ja',
  no: 'Nej',
  unknown: 'Ikke oplyst',
  storesNothing: 'Gemmer intet på din enhed.',
  ownCookie: 'Gemmer dine valg.',
  scope: (domain) => `Dit valg gælder på alle websteder under ${domain}.`,
  policy: 'Privatlivspolitik',
  legal: 'Juridiske oplysninger',
  controller: 'Dataansvarlig',
  basis: 'Retsgrundlag',
  basisText:
    'Dit samtykke. Du kan trække det tilbage her når som helst; det, der er sket indtil da, er fortsat lovligt.',
  recipients: 'Hvem modtager oplysningerne',
  transfers: 'Overførsel uden for EØS',
  retention: 'Hvor længe oplysninger opbevares',
  rights: 'Dine rettigheder',
  rightsText:
    'Du kan se, rette, slette, begrænse eller medtage dine oplysninger og gøre indsigelse mod brugen af dem.',
  authority: 'Klager sendes til',
};
