import type { DetailsStrings } from './strings.js';

/** Galician. */
export const gl: DetailsStrings = {
  language: 'gl',
  necessary: 'Necesario',
  stored: (service) => `Que garda ${service} no seu dispositivo`,
  name: 'Nome',
  provider: 'Empresa',
  purpose: 'Finalidade',
  duration: 'Duración',
  thirdParty: 'Acceso de terceiros',
  yes: 'Si',
  no: 'Non',
  unknown: 'Sen indicar',
  storesNothing: 'Non garda nada no seu dispositivo.',
  ownCookie: 'Garda as súas escollas.',
  scope: (domain) => `A súa escolla vale para todos os sitios de ${domain}.`,
  policy: 'Política de privacidade',
  legal: 'Información legal',
  controller: 'Responsable do tratamento',
  basis: 'Base xurídica',
  basisText:
    'O seu consentimento. Pode retiralo aquí en calquera momento; o feito ata entón segue sendo lícito.',
  recipients: 'Quen recibe os datos',
  transfers: 'Transferencias fóra do EEE',
  retention: 'Canto tempo se gardan os datos',
  rights: 'Os seus dereitos',
  rightsText:
    'Pode consultar, rectificar, suprimir, limitar ou levar consigo os seus datos e opoñerse ao seu uso.',
  authority: 'Reclamacións ante',
};
