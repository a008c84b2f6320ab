import type { DetailsStrings } from './strings.js';

/** German. */
export const de: DetailsStrings = {
  language: 'de',
  necessary: 'Notwendig',
  stored: (service) => `Was ${service} auf Ihrem Gerät speichert`,
  name: 'Name',
  provider: 'Unternehmen',
  purpose: 'Zweck',
  duration: 'Dauer',
  thirdParty: 'Zugriff durch Dritte',
  yes: 'Ja',
  no: 'Nein',
  unknown: 'Keine Angabe',
  storesNothing: 'Speichert nichts auf Ihrem Gerät.',
  ownCookie: 'Bewahrt Ihre Auswahl auf.',
  scope: (domain) => `Ihre Auswahl gilt für alle Seiten unter ${domain}.`,
  policy: 'Datenschutzerklärung',
  legal: 'Rechtliche Angaben',
  controller: 'Verantwortlich für die Daten',
  basis: 'Rechtsgrundlage',
  basisText:
    'Ihre Einwilligung. Sie können sie jederzeit hier widerrufen; was bis dahin geschah, bleibt rechtmäßig.',
  recipients: 'Wer die Daten erhält',
  transfers: 'Übermittlung außerhalb des EWR',
  retention: 'Wie lange Daten aufbewahrt werden',
  rights: 'Ihre Rechte',
  rightsText:
    'Sie können Ihre Daten einsehen, berichtigen, löschen, einschränken oder mitnehmen und ihrer Verwendung widersprechen.',
  authority: 'Beschwerden gehen an',
};
