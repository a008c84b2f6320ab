import type { ConsentStrings } from './strings.js';

/** Finnish. */
export const fi: ConsentStrings = {
  title: 'Saammeko käyttää evästeitä?',
  ask: 'Suostumuksellasi tämä sivusto käyttää evästeitä ja vastaavia keinoja seuraaviin tarkoituksiin:',
  remind: 'Voit kieltäytyä ja muuttaa mieltäsi milloin tahansa.',
  optOutTitle: 'Tietosuojavalintasi',
  optOutAsk:
    'Ellet kieltäydy, tämä sivusto käyttää evästeitä ja vastaavia keinoja seuraaviin tarkoituksiin:',
  signalHonoured:
    'Kieltosignaalia noudatetaan: selaimesi lähettää Global Privacy Control -signaalin, joten tämä kaikki on pois päältä.',
  keepOff: 'Pidä pois päältä',
  accept: 'Hyväksy',
  refuse: 'Kieltäydy',
  choose: 'Valitse',
  readMore: 'Lue lisää',
  preferences: 'Valintasi',
  preferencesIntro: 'Ota käyttöön se, minkä hyväksyt. Mikään ei muutu ennen tallennusta.',
  alwaysOn: 'Aina päällä',
  details: 'Tiedot: yritykset, evästeet, oikeutesi',
  save: 'Tallenna valintani',
  acceptAll: 'Hyväksy kaikki',
  refuseAll: 'Kieltäydy kaikista',
  close: 'Sulje muuttamatta mitään',
  saved: 'Valintasi on tallennettu.',
  notKept: 'Selaimesi ei voinut tallentaa valintojasi: ne koskevat vain tätä sivua.',
  categories: {
    necessary: {
      title: 'Välttämätön',
      purpose: 'Se, mitä ilman sivusto ei toimi, kuten sisäänkirjautumisen säilyttäminen.',
    },
    functionality: {
      title: 'Lisätoiminnot',
      purpose: 'Toiminnot, joita ilman pärjää, kuten keskustelu tai kartat.',
    },
    preferences: {
      title: 'Asetukset',
      purpose: 'Muistaa asetuksesi, kuten kielen tai tekstin koon.',
    },
    analytics: {
      title: 'Kävijämittaus',
      purpose: 'Laskee käynnit ja näyttää, mitä sivuja luetaan.',
    },
    marketing: {
      title: 'Mainonta',
      purpose: 'Valitsee mainoksia sen mukaan, mitä katselet täällä ja muualla.',
    },
    media: {
      title: 'Upotettu sisältö',
      purpose: 'Näyttää muiden yritysten videoita ja karttoja, jolloin nämä näkevät käyntisi.',
    },
  },
};
