import type { DetailsStrings } from './strings.js';

/** Maltese. */
export const mt: DetailsStrings = {
  language: 'mt',
  necessary: 'Meħtieġ',
  stored: (service) => `X’jaħżen ${service} fuq l-apparat tiegħek`,
  name: 'Isem',
  provider: 'Kumpanija',
  purpose: 'Skop',
  duration: 'Tul ta’ żmien',
  thirdParty: 'Aċċess għal oħrajn',
  yes: 'Iva',
  no: 'Le',
  unknown: 'Mhux imsemmi',
  storesNothing: 'Ma jaħżen xejn fuq l-apparat tiegħek.',
  ownCookie: 'Iżomm l-għażliet tiegħek.',
  scope: (domain) => `L-għażla tiegħek tgħodd għas-siti kollha ta’ ${domain}.`,
  policy: 'Politika tal-privatezza',
  legal: 'Informazzjoni legali',
  controller: 'Kontrollur tad-data',
  basis: 'Bażi legali',
  basisText: 'Il-kunsens tiegħek. Tista’ tirtirah hawn meta trid; dak li sar qabel jibqa’ legali.',
  recipients: 'Min jirċievi d-data',
  transfers: 'Trasferimenti barra ż-ŻEE',
  retention: 'Kemm tinżamm id-data',
  rights: 'Id-drittijiet tiegħek',
  rightsText:
    'Tista’ tara, tikkoreġi, tħassar, tillimita jew tieħu miegħek id-data tiegħek, u toġġezzjona għall-użu tagħha.',
  authority: 'L-ilmenti jmorru għand',
};
