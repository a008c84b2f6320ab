import type { DetailsStrings } from './strings.js';

/** Finnish. */
export const fi: DetailsStrings = {
  language: 'fi',
  necessary: 'Välttämätön',
  stored: (service) => `Mitä laitteellesi tallentaa ${service}`,
  name: 'Nimi',
  provider: 'Yritys',
  purpose: 'Tarkoitus',
  duration: 'Kesto',
  thirdParty: 'Muilla on pääsy',
  yes: 'Kyllä',
  no: 'Ei',
  unknown: 'Ei ilmoitettu',
  storesNothing: 'Ei tallenna laitteellesi mitään.',
  ownCookie: 'Säilyttää valintasi.',
  scope: (domain) => `Valintasi on voimassa kaikilla verkkotunnuksen ${domain} sivustoilla.`,
  policy: 'Tietosuojaseloste',
  legal: 'Oikeudelliset tiedot',
  controller: 'Rekisterinpitäjä',
  basis: 'Oikeusperuste',
  basisText:
    'Suostumuksesi. Voit perua sen tässä milloin tahansa; sitä ennen tapahtunut pysyy lainmukaisena.',
  recipients: 'Kuka saa tiedot',
  transfers: 'Siirrot ETA-alueen ulkopuolelle',
  retention: 'Kuinka kauan tietoja säilytetään',
  rights: 'Oikeutesi',
  rightsText:
    'Voit nähdä, oikaista, poistaa, rajoittaa tai siirtää tietosi ja vastustaa niiden käyttöä.',
  authority: 'Valitukset ottaa vastaan',
};
