import type { DetailsStrings } from './strings.js';

/** Spanish. */
export const es: DetailsStrings = {
  language: 'es',
  necessary: 'Necesario',
  stored: (service) => `Qué guarda ${service} en su dispositivo`,
  name: 'Nombre',
  provider: 'Empresa',
  purpose: 'Finalidad',
  duration: 'Duración',
  thirdParty: 'Acceso de terceros',
  yes: 'Sí',
  no: 'No',
  unknown: 'Sin indicar',
  storesNothing: 'No guarda nada en su dispositivo.',
  ownCookie: 'Guarda sus elecciones.',
  scope: (domain) => `Su elección vale para todos los sitios de ${domain}.`,
  policy: 'Política de privacidad',
  legal: 'Información legal',
  controller: 'Responsable del tratamiento',
  basis: 'Base jurídica',
  basisText:
    'Su consentimiento. Puede retirarlo aquí en cualquier momento; lo hecho hasta entonces sigue siendo lícito.',
  recipients: 'Destinatarios de los datos',
  transfers: 'Transferencias fuera del EEE',
  retention: 'Plazo de conservación',
  rights: 'Sus derechos',
  rightsText:
    'Puede acceder a sus datos, rectificarlos, suprimirlos, limitarlos o llevárselos, y oponerse a su uso.',
  authority: 'Reclamaciones ante',
};
