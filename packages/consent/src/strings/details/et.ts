import type { DetailsStrings } from './strings.js';

/** Estonian. */
export const et: DetailsStrings = {
  language: 'et',
  necessary: 'Vajalik',
  stored: (service) => `Mida salvestab teie seadmesse ${service}`,
  name: 'Nimi',
  provider: 'Ettevõte',
  purpose: 'Eesmärk',
  duration: 'Kestus',
  thirdParty: 'Juurdepääs teistel',
  yes: 'Jah',
  no: 'Ei',
  unknown: 'Teadmata',
  storesNothing: 'Ei salvesta teie seadmesse midagi.',
  ownCookie: 'Hoiab teie valikuid alles.',
  scope: (domain) => `Teie valik kehtib kõigil domeeni ${domain} lehtedel.`,
  policy: 'Privaatsuspoliitika',
  legal: 'Õiguslik teave',
  controller: 'Vastutav töötleja',
  basis: 'Õiguslik alus',
  basisText:
    'Teie nõusolek. Saate selle siin igal ajal tagasi võtta; seni toimunu jääb seaduslikuks.',
  recipients: 'Kes andmeid saab',
  transfers: 'Edastamine väljapoole EMPd',
  retention: 'Kui kaua andmeid hoitakse',
  rights: 'Teie õigused',
  rightsText:
    'Saate oma andmeid vaadata, parandada, kustutada, piirata või kaasa võtta ning nende kasutamisele vastu vaielda.',
  authority: 'Kaebused esitatakse',
};
