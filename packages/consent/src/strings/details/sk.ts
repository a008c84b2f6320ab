import type { DetailsStrings } from './strings.js';

/** Slovak. */
export const sk: DetailsStrings = {
  language: 'sk',
  necessary: 'Nevyhnutné',
  stored: (service) => `Čo vo vašom zariadení ukladá ${service}`,
  name: 'Názov',
  provider: 'Firma',
  purpose: 'Účel',
  duration: 'Trvanie',
  thirdParty: 'Prístup tretích strán',
  yes: 'Áno',
  no: 'Nie',
  unknown: 'Neuvedené',
  storesNothing: 'Vo vašom zariadení nič neukladá.',
  ownCookie: 'Uchováva vaše voľby.',
  scope: (domain) => `Vaša voľba platí na všetkých stránkach domény ${domain}.`,
  policy: 'Zásady ochrany súkromia',
  legal: 'Právne informácie',
  controller: 'Prevádzkovateľ údajov',
  basis: 'Právny základ',
  basisText:
    'Váš súhlas. Môžete ho tu kedykoľvek odvolať; čo sa stalo dovtedy, zostáva v súlade s právom.',
  recipients: 'Kto údaje dostáva',
  transfers: 'Prenosy mimo EHP',
  retention: 'Ako dlho sa údaje uchovávajú',
  rights: 'Vaše práva',
  rightsText:
    'Svoje údaje môžete zobraziť, opraviť, vymazať, obmedziť alebo preniesť a namietať proti ich použitiu.',
  authority: 'Sťažnosti prijíma',
};
