import type { DetailsStrings } from './strings.js';

/** Latvian. */
export const lv: DetailsStrings = {
  language: 'lv',
  necessary: 'Nepieciešamais',
  stored: (service) => `Ko jūsu ierīcē glabā ${service}`,
  name: 'Nosaukums',
  provider: 'Uzņēmums',
  purpose: 'Nolūks',
  duration: 'Ilgums',
  thirdParty: 'Piekļuve citiem',
  yes: 'Jā',
  no: 'Nē',
  unknown: 'Nav norādīts',
  storesNothing: 'Jūsu ierīcē neglabā neko.',
  ownCookie: 'Glabā jūsu izvēli.',
  scope: (domain) => `Jūsu izvēle ir spēkā visās domēna ${domain} vietnēs.`,
  policy: 'Privātuma politika',
  legal: 'Juridiskā informācija',
  controller: 'Pārzinis',
  basis: 'Juridiskais pamats',
  basisText:
    'Jūsu piekrišana. Varat to šeit jebkurā brīdī atsaukt; līdz tam notikušais paliek likumīgs.',
  recipients: 'Kas saņem datus',
  transfers: 'Nosūtīšana ārpus EEZ',
  retention: 'Cik ilgi dati tiek glabāti',
  rights: 'Jūsu tiesības',
  rightsText:
    'Varat savus datus apskatīt, labot, dzēst, ierobežot vai paņemt līdzi un iebilst pret to izmantošanu.',
  authority: 'Sūdzības iesniedz',
};
