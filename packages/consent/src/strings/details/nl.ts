import type { DetailsStrings } from './strings.js';

/** Dutch. */
export const nl: DetailsStrings = {
  language: 'nl',
  necessary: 'Noodzakelijk',
  stored: (service) => `Wat ${service} op uw apparaat bewaart`,
  name: 'Naam',
  provider: 'Bedrijf',
  purpose: 'Doel',
  duration: 'Duur',
  thirdParty: 'Toegang door anderen',
  yes: 'Ja',
  no: 'Nee',
  unknown: 'Niet vermeld',
  storesNothing: 'Bewaart niets op uw apparaat.',
  ownCookie: 'Bewaart uw keuzes.',
  scope: (domain) => `Uw keuze geldt op alle sites van ${domain}.`,
  policy: 'Privacybeleid',
  legal: 'Juridische informatie',
  controller: 'Verantwoordelijk voor de gegevens',
  basis: 'Rechtsgrond',
  basisText:
    'Uw toestemming. U kunt die hier op elk moment intrekken; wat tot dan toe gebeurde, blijft rechtmatig.',
  recipients: 'Wie de gegevens ontvangt',
  transfers: 'Doorgifte buiten de EER',
  retention: 'Hoelang gegevens bewaard worden',
  rights: 'Uw rechten',
  rightsText:
    'U kunt uw gegevens inzien, corrigeren, wissen, beperken of meenemen, en bezwaar maken tegen het gebruik.',
  authority: 'Klachten gaan naar',
};
