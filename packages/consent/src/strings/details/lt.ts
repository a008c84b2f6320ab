import type { DetailsStrings } from './strings.js';

/** Lithuanian. */
export const lt: DetailsStrings = {
  language: 'lt',
  necessary: 'Būtina',
  stored: (service) => `Ką jūsų įrenginyje saugo ${service}`,
  name: 'Pavadinimas',
  provider: 'Įmonė',
  purpose: 'Tikslas',
  duration: 'Trukmė',
  thirdParty: 'Kitų prieiga',
  yes: 'Taip',
  no: 'Ne',
  unknown: 'Nenurodyta',
  storesNothing: 'Jūsų įrenginyje nieko nesaugo.',
  ownCookie: 'Saugo jūsų pasirinkimus.',
  scope: (domain) => `Jūsų pasirinkimas galioja visose domeno ${domain} svetainėse.`,
  policy: 'Privatumo politika',
  legal: 'Teisinė informacija',
  controller: 'Duomenų valdytojas',
  basis: 'Teisinis pagrindas',
  basisText:
    'Jūsų sutikimas. Čia galite jį bet kada atšaukti; tai, kas vyko iki tol, lieka teisėta.',
  recipients: 'Kas gauna duomenis',
  transfers: 'Perdavimas už EEE ribų',
  retention: 'Kiek laiko duomenys saugomi',
  rights: 'Jūsų teisės',
  rightsText:
    'Galite savo duomenis peržiūrėti, taisyti, ištrinti, apriboti ar perkelti ir nesutikti su jų naudojimu.',
  authority: 'Skundai teikiami',
};
