import type { DetailsStrings } from './strings.js';

/** Czech. */
export const cs: DetailsStrings = {
  language: 'cs',
  necessary: 'Nezbytné',
  stored: (service) => `Co si ve vašem zařízení ukládá ${service}`,
  name: 'Název',
  provider: 'Firma',
  purpose: 'Účel',
  duration: 'Doba',
  thirdParty: 'Přístup třetích stran',
  yes: 'Ano',
  no: 'Ne',
  unknown: 'Neuvedeno',
  storesNothing: 'Ve vašem zařízení nic neukládá.',
  ownCookie: 'Uchovává vaše volby.',
  scope: (domain) => `Vaše volba platí na všech stránkách domény ${domain}.`,
  policy: 'Zásady ochrany soukromí',
  legal: 'Právní informace',
  controller: 'Správce údajů',
  basis: 'Právní základ',
  basisText:
    'Váš souhlas. Můžete ho zde kdykoli odvolat; co se stalo do té doby, zůstává v souladu s právem.',
  recipients: 'Kdo údaje dostává',
  transfers: 'Předávání mimo EHP',
  retention: 'Jak dlouho se údaje uchovávají',
  rights: 'Vaše práva',
  rightsText:
    'Své údaje můžete zobrazit, opravit, vymazat, omezit nebo přenést a vznést námitku proti jejich použití.',
  authority: 'Stížnosti přijímá',
};
