import type { DetailsStrings } from './strings.js';

/** Swedish. */
export const sv: DetailsStrings = {
  language: 'sv',
  necessary: 'Nödvändigt',
  stored: (service) => `Vad ${service} sparar på din enhet`,
  name: 'Namn',
  provider: 'Företag',
  purpose: 'Ändamål',
  duration: 'Varaktighet',
  thirdParty: 'Andra har åtkomst',
  yes: 'Ja',
  no: 'Nej',
  unknown: 'Ej angivet',
  storesNothing: 'Sparar ingenting på din enhet.',
  ownCookie: 'Sparar dina val.',
  scope: (domain) => `Ditt val gäller på alla webbplatser under ${domain}.`,
  policy: 'Integritetspolicy',
  legal: 'Juridisk information',
  controller: 'Personuppgiftsansvarig',
  basis: 'Rättslig grund',
  basisText:
    'Ditt samtycke. Du kan återkalla det här när som helst; det som skett dessförinnan förblir lagligt.',
  recipients: 'Vem som får uppgifterna',
  transfers: 'Överföring utanför EES',
  retention: 'Hur länge uppgifter sparas',
  rights: 'Dina rättigheter',
  rightsText:
    'Du kan se, rätta, radera, begränsa eller ta med dig dina uppgifter och invända mot att de används.',
  authority: 'Klagomål lämnas till',
};
