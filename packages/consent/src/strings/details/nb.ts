import type { DetailsStrings } from './strings.js';

/** Norwegian Bokmål. */
export const nb: DetailsStrings = {
  language: 'nb',
  necessary: 'Nødvendig',
  stored: (service) => `Hva ${service} lagrer på enheten din`,
  name: 'Navn',
  provider: 'Selskap',
  purpose: 'Formål',
  duration: 'Varighet',
  thirdParty: 'Andre har tilgang',
  yes: 'Ja',
  no: 'Nei',
  unknown: 'Ikke oppgitt',
  storesNothing: 'Lagrer ingenting på enheten din.',
  ownCookie: 'Lagrer valgene dine.',
  scope: (domain) => `Valget ditt gjelder på alle nettsteder under ${domain}.`,
  policy: 'Personvernerklæring',
  legal: 'Juridisk informasjon',
  controller: 'Behandlingsansvarlig',
  basis: 'Rettslig grunnlag',
  basisText:
    'Samtykket ditt. Du kan trekke det tilbake her når som helst; det som skjedde før det, er fortsatt lovlig.',
  recipients: 'Hvem som mottar opplysningene',
  transfers: 'Overføring utenfor EØS',
  retention: 'Hvor lenge opplysninger lagres',
  rights: 'Rettighetene dine',
  rightsText:
    'Du kan se, rette, slette, begrense eller ta med deg opplysningene dine og motsette deg bruken av dem.',
  authority: 'Klager sendes til',
};
