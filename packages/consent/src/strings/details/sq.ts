import type { DetailsStrings } from './strings.js';

/** Albanian. */
export const sq: DetailsStrings = {
  language: 'sq',
  necessary: 'E nevojshme',
  stored: (service) => `Çfarë ruan ${service} në pajisjen tuaj`,
  name: 'Emri',
  provider: 'Kompania',
  purpose: 'Qëllimi',
  duration: 'Kohëzgjatja',
  thirdParty: 'Qasje nga të tjerë',
  yes: 'Po',
  no: 'Jo',
  unknown: 'E pathënë',
  storesNothing: 'Nuk ruan asgjë në pajisjen tuaj.',
  ownCookie: 'Ruan zgjedhjet tuaja.',
  scope: (domain) => `Zgjedhja juaj vlen për të gjitha faqet e ${domain}.`,
  policy: 'Politika e privatësisë',
  legal: 'Të dhëna ligjore',
  controller: 'Përgjegjës për të dhënat',
  basis: 'Baza ligjore',
  basisText:
    'Pëlqimi juaj. Mund ta tërhiqni këtu në çdo kohë; ajo që ka ndodhur deri atëherë mbetet e ligjshme.',
  recipients: 'Kush i merr të dhënat',
  transfers: 'Transferime jashtë ZEE-së',
  retention: 'Sa kohë ruhen të dhënat',
  rights: 'Të drejtat tuaja',
  rightsText:
    'Mund t’i shihni, ndreqni, fshini, kufizoni ose merrni me vete të dhënat tuaja dhe të kundërshtoni përdorimin e tyre.',
  authority: 'Ankesat bëhen te',
};
