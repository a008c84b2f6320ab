import type { DetailsStrings } from './strings.js';

/** French, with the no-break spaces that its punctuation asks for. */
export const fr: DetailsStrings = {
  language: 'fr',
  necessary: 'Nécessaire',
  stored: (service) => `Ce que ${service} enregistre sur votre appareil`,
  name: 'Nom',
  provider: 'Entreprise',
  purpose: 'Finalité',
  duration: 'Durée',
  thirdParty: 'Accès de tiers',
  yes: 'Oui',
  no: 'Non',
  unknown: 'Non précisé',
  storesNothing: 'N’enregistre rien sur votre appareil.',
  ownCookie: 'Garde vos choix.',
  scope: (domain) => `Votre choix vaut pour tous les sites de ${domain}.`,
  policy: 'Politique de confidentialité',
  legal: 'Informations légales',
  controller: 'Responsable du traitement',
  basis: 'Base légale',
  basisText:
    'Votre consentement. Vous pouvez le retirer à tout moment, ici même ; ce qui a été fait avant reste licite.',
  recipients: 'Destinataires des données',
  transfers: 'Transferts hors de l’EEE',
  retention: 'Durée de conservation',
  rights: 'Vos droits',
  rightsText:
    'Vous pouvez consulter, rectifier, effacer, limiter ou emporter vos données, et vous opposer à leur usage.',
  authority: 'Réclamations auprès de',
};
