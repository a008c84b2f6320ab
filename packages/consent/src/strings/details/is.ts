import type { DetailsStrings } from './strings.js';

/** Icelandic. */
export const is: DetailsStrings = {
  language: 'is',
  necessary: 'Nauðsynlegt',
  stored: (service) => `Það sem ${service} geymir í tækinu þínu`,
  name: 'Heiti',
  provider: 'Fyrirtæki',
  purpose: 'Tilgangur',
  duration: 'Gildistími',
  thirdParty: 'Aðrir hafa aðgang',
  yes: 'Já',
  no: 'Nei',
  unknown: 'Ekki tilgreint',
  storesNothing: 'Geymir ekkert í tækinu þínu.',
  ownCookie: 'Geymir val þitt.',
  scope: (domain) => `Val þitt gildir á öllum vefjum undir ${domain}.`,
  policy: 'Persónuverndarstefna',
  legal: 'Lagalegar upplýsingar',
  controller: 'Ábyrgðaraðili gagnanna',
  basis: 'Lagagrundvöllur',
  basisText:
    'Samþykki þitt. Þú getur afturkallað það hér hvenær sem er; það sem gerðist fram að því er áfram lögmætt.',
  recipients: 'Hverjir fá gögnin',
  transfers: 'Flutningur út fyrir EES',
  retention: 'Hve lengi gögn eru geymd',
  rights: 'Réttindi þín',
  rightsText:
    'Þú getur skoðað, leiðrétt, eytt, takmarkað eða tekið með þér gögnin þín og andmælt notkun þeirra.',
  authority: 'Kvartanir berast til',
};
