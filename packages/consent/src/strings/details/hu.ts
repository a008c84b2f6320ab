import type { DetailsStrings } from './strings.js';

/** Hungarian. */
export const hu: DetailsStrings = {
  language: 'hu',
  necessary: 'Szükséges',
  stored: (service) => `Amit az Ön eszközén tárol: ${service}`,
  name: 'Név',
  provider: 'Cég',
  purpose: 'Cél',
  duration: 'Időtartam',
  thirdParty: 'Mások hozzáférése',
  yes: 'Igen',
  no: 'Nem',
  unknown: 'Nincs megadva',
  storesNothing: 'Semmit sem tárol az Ön eszközén.',
  ownCookie: 'Megőrzi a választásait.',
  scope: (domain) => `A választása a(z) ${domain} minden oldalán érvényes.`,
  policy: 'Adatvédelmi tájékoztató',
  legal: 'Jogi tudnivalók',
  controller: 'Adatkezelő',
  basis: 'Jogalap',
  basisText: 'Az Ön hozzájárulása. Itt bármikor visszavonhatja; ami addig történt, jogszerű marad.',
  recipients: 'Az adatok címzettjei',
  transfers: 'Továbbítás az EGT-n kívülre',
  retention: 'Meddig őrizzük az adatokat',
  rights: 'Az Ön jogai',
  rightsText:
    'Adatait megtekintheti, helyesbítheti, törölheti, korlátozhatja vagy magával viheti, és tiltakozhat a felhasználásuk ellen.',
  authority: 'Panasz benyújtható',
};
