import type { DetailsStrings } from './strings.js';

/** Italian. */
export const it: DetailsStrings = {
  language: 'it',
  necessary: 'Necessario',
  stored: (service) => `Che cosa ${service} conserva sul suo dispositivo`,
  name: 'Nome',
  provider: 'Azienda',
  purpose: 'Finalità',
  duration: 'Durata',
  thirdParty: 'Accesso di terzi',
  yes: 'Sì',
  no: 'No',
  unknown: 'Non indicato',
  storesNothing: 'Non conserva nulla sul suo dispositivo.',
  ownCookie: 'Conserva le sue scelte.',
  scope: (domain) => `La sua scelta vale per tutti i siti di ${domain}.`,
  policy: 'Informativa sulla privacy',
  legal: 'Informazioni legali',
  controller: 'Titolare del trattamento',
  basis: 'Base giuridica',
  basisText:
    'Il suo consenso. Può revocarlo qui in ogni momento; quanto fatto fino ad allora resta lecito.',
  recipients: 'Chi riceve i dati',
  transfers: 'Trasferimenti fuori dal SEE',
  retention: 'Periodo di conservazione',
  rights: 'I suoi diritti',
  rightsText:
    'Può consultare, rettificare, cancellare, limitare o portare con sé i suoi dati e opporsi al loro uso.',
  authority: 'Reclami a',
};
