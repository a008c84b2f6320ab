import type { DetailsStrings } from './strings.js';

/** Catalan. */
export const ca: DetailsStrings = {
  language: 'ca',
  necessary: 'Necessari',
  stored: (service) => `Què desa ${service} al vostre dispositiu`,
  name: 'Nom',
  provider: 'Empresa',
  purpose: 'Finalitat',
  duration: 'Durada',
  thirdParty: 'Accés de tercers',
  yes: 'Sí',
  no: 'No',
  unknown: 'No indicat',
  storesNothing: 'No desa res al vostre dispositiu.',
  ownCookie: 'Conserva les vostres eleccions.',
  scope: (domain) => `La vostra elecció val per a tots els llocs de ${domain}.`,
  policy: 'Política de privadesa',
  legal: 'Informació legal',
  controller: 'Responsable del tractament',
  basis: 'Base jurídica',
  basisText:
    'El vostre consentiment. El podeu retirar aquí en qualsevol moment; el que s’ha fet fins llavors continua sent lícit.',
  recipients: 'Qui rep les dades',
  transfers: 'Transferències fora de l’EEE',
  retention: 'Quant de temps es conserven',
  rights: 'Els vostres drets',
  rightsText:
    'Podeu consultar, rectificar, suprimir, limitar o endur-vos les vostres dades i oposar-vos al seu ús.',
  authority: 'Reclamacions davant',
};
