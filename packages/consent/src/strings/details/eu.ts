import type { DetailsStrings } from './strings.js';

/** Basque. */
export const eu: DetailsStrings = {
  language: 'eu',
  necessary: 'Beharrezkoa',
  stored: (service) => `Zure gailuan gordetzen duena: ${service}`,
  name: 'Izena',
  provider: 'Enpresa',
  purpose: 'Helburua',
  duration: 'Iraupena',
  thirdParty: 'Besteen sarbidea',
  yes: 'Bai',
  no: 'Ez',
  unknown: 'Zehaztu gabe',
  storesNothing: 'Ez du ezer gordetzen zure gailuan.',
  ownCookie: 'Zure aukerak gordetzen ditu.',
  scope: (domain) => `Zure aukerak ${domain} domeinuko gune guztietan balio du.`,
  policy: 'Pribatutasun-politika',
  legal: 'Legezko informazioa',
  controller: 'Datuen arduraduna',
  basis: 'Oinarri juridikoa',
  basisText:
    'Zure baimena. Hemen edonoiz ken dezakezu; ordura arte egindakoak legezkoa izaten jarraitzen du.',
  recipients: 'Nork jasotzen dituen datuak',
  transfers: 'EEEtik kanpoko transferentziak',
  retention: 'Zenbat denboran gordetzen diren datuak',
  rights: 'Zure eskubideak',
  rightsText:
    'Zure datuak ikusi, zuzendu, ezabatu, mugatu edo eraman ditzakezu, eta haien erabileraren aurka egin.',
  authority: 'Erreklamazioak hona',
};
