import type { DetailsStrings } from './strings.js';

/** English. */
export const en: DetailsStrings = {
  language: 'en',
  necessary: 'Necessary',
  stored: (service) => `What ${service} stores on your device`,
  name: 'Name',
  provider: 'Company',
  purpose: 'Purpose',
  duration: 'Duration',
  thirdParty: 'Others have access',
  yes: 'Yes',
  no: 'No',
  unknown: 'Not said',
  storesNothing: 'Stores nothing on your device.',
  ownCookie: 'Keeps your choices.',
  scope: (domain) => `Your choice holds on all sites of ${domain}.`,
  policy: 'Privacy policy',
  legal: 'Legal information',
  controller: 'Responsible for the data',
  basis: 'Legal basis',
  basisText:
    'Your consent. You may take it back at any time, here; what happened until then remains lawful.',
  recipients: 'Who receives the data',
  transfers: 'Transfers outside the EEA',
  retention: 'How long data are kept',
  rights: 'Your rights',
  rightsText:
    'You may see, correct, delete, restrict or take along your data, and object to their use.',
  authority: 'Complaints go to',
};
