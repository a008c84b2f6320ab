import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('fi');

/** Finnish: what is said to somebody who writes. */
export const fi: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Kirjoita kommenttisi.',
      too_long: 'Kommentti on liian pitkä.',
      invalid: 'Tätä tekstiä ei voi lähettää.',
    },
    name: {
      required: 'Anna nimi, omasi tai nimimerkki.',
      too_long: 'Nimi on liian pitkä: enintään 80 merkkiä.',
      invalid: 'Nimessä ei ole näkyvää merkkiä.',
    },
    email: {
      required: 'Anna sähköpostiosoitteesi.',
      too_long: 'Osoite on liian pitkä sähköpostiosoitteeksi.',
      invalid: 'Sähköpostiosoite on muotoa nimi@example.org.',
    },
    website: {
      required: 'Anna sivustosi osoite.',
      too_long: 'Osoite on liian pitkä: enintään 200 merkkiä.',
      invalid: 'Osoite on muotoa https://example.org.',
    },
  },
  charactersLeft: (count) =>
    plural(count, { one: '# merkki jäljellä', other: '# merkkiä jäljellä' }),
  charactersOver: (count) => plural(count, { one: '# merkki liikaa', other: '# merkkiä liikaa' }),
  emailLeftOut: 'Se lähti ilman sähköpostiosoitettasi, jota ei voitu salata.',
  emailUnsent: {
    browser:
      'Sähköpostiosoitetta ei kysytä: tämä selain ei voi salata sitä tällä sivulla, emmekä koskaan lähetä sitä selväkielisenä.',
    no_key:
      'Sähköpostiosoitetta ei kysytä: sivustolla ei ole avainta sen salaamiseen, emmekä koskaan lähetä sitä selväkielisenä.',
    other_key:
      'Sähköpostiosoitetta ei kysytä: sivuston avain ei ole se, jota tämä sivu odottaa, joten osoite ei olisi turvassa.',
  },
  notEditable:
    'Tämä selain ei voi säilyttää avainta, joka tekee sinusta kirjoittajan: et voi muokata tai poistaa kommenttiasi.',
  moderated: {
    all: 'Ihminen lukee kommentit ennen julkaisua.',
    first: 'Ihminen lukee ensimmäiset kommentit ennen julkaisua.',
  },
  replyMail: 'Kerro vastauksista sähköpostitse',
  replyMailMeans: 'Ensin tulee sähköposti, jossa vahvistat sen.',
  sending: 'Lähetetään…',
  published: 'Kommenttisi on julkaistu.',
  held: 'Kommenttisi on saapunut. Se odottaa, että ihminen lukee sen.',
  sentLater: 'Kommenttisi säilyy tällä laitteella ja lähtee itsestään.',
  waiting: 'Odottaa lähettämistä.',
  notSent: 'Ei lähetetty.',
  edit: 'Muokkaa',
  discard: 'Hylkää',
  draftRestored: 'Luonnos palautettu',
  draftDiscarded: 'Luonnos hylätty',
  undo: 'Kumoa',
  ownComments: 'Omat kommentit',
  remove: 'Poista',
  save: 'Tallenna',
  editText: 'Muokkaa kommenttiasi',
  saved: 'Muutoksesi on julkaistu.',
  removed: 'Kommenttisi on poistettu. Voit kumota sen jonkin aikaa.',
  restored: 'Kommenttisi on takaisin.',
  loadingOwn: 'Ladataan kommenttejasi…',
  noOwn: 'Täällä ei ole mitään tällä laitteella kirjoitettua.',
  close: 'Sulje',
  older: 'Näytä vanhempia',
  exportData: 'Lataa tietoina (JSON)',
  exportText: 'Lataa tekstinä',
  forgetMe: 'Unohda minut tällä laitteella',
  forgetMeMeans:
    'Avain, joka tekee sinusta kirjoittajan, tuhotaan luonnosten ja muistettujen tietojen kanssa. Kommenttisi jäävät, eikä kukaan voi enää muokata tai poistaa niitä täältä.',
  eraseAll: 'Poista kaikki tänne kirjoittamani',
  eraseAllMeans: 'Kaikki kommenttisi tällä sivustolla poistetaan lopullisesti. Sitä ei voi kumota.',
  keep: 'Säilytä kaikki',
  forgotten: 'Tämä laite on unohdettu.',
  erased: (count) =>
    plural(count, { one: '# kommentti poistettiin.', other: '# kommenttia poistettiin.' }),
  states: {
    pending: 'Odottaa lukemista',
    published: 'Julkaistu',
    spam: 'Odottaa lukemista',
    refused: 'Ei julkaistu',
    trash: 'Ei julkaistu',
    deleted: 'Poistettu',
  },
  reportTitle: 'Ilmoita tästä kommentista',
  reportWhat: 'Mikä on vialla',
  reportPick: 'Valitse, mikä on vialla.',
  reportWhy: 'Miksi pidät sitä laittomana tai sääntöjen vastaisena',
  reportWhyMissing: 'Kerro miksi.',
  reportName: 'Nimesi (vapaaehtoinen)',
  reportEmail: 'Sähköpostisi (vapaaehtoinen, salattu; ratkaisusta kertomiseen)',
  reportGoodFaith:
    'Katson vilpittömästi, että tässä ilmoittamani on paikkansapitävää ja täydellistä.',
  reportGoodFaithMissing: 'Lähetä ilmoitus rastittamalla vakuutus vilpittömyydestä.',
  reportSend: 'Lähetä ilmoitus',
  reportReceived: (id) => `Ilmoituksesi on saapunut. Viite: ${isolate(id)}`,
  reportCategories: {
    minors: 'Lapsen seksuaalinen hyväksikäyttö',
    violence: 'Uhkaus tai väkivaltaan kehottaminen',
    speech: 'Viha, loukkaus tai kunnianloukkaus',
    privacy: 'Jonkun henkilötiedot',
    scam: 'Huijaus tai tietojenkalastelu',
    property: 'Tekijänoikeus tai tavaramerkki',
    rules: 'Sivuston sääntöjen vastaista',
    other: 'Jotain muuta',
  },
  draftKept: 'Mitään ei ole hukassa: tekstisi säilyy tässä.',
  noticeWho: (controller) => `Rekisterinpitäjä: ${isolate(controller)}.`,
  noticeLocal: 'Kirjoittamasi pysyy tässä selaimessa, eikä kukaan muu näe sitä.',
  noticeContact: 'Yhteydenotto',
  noticeWhy:
    'Kommenttisi, nimesi ja verkkosivustosi ovat julkisia. Ne palvelevat tämän artikkelin keskustelua, mikä on sivuston oikeutettu etu. Mikään ulkopuolinen palvelu ei saa niitä, eikä IP-osoitettasi tallenneta.',
  noticeEmail:
    'Sähköpostiosoitteesi salataan selaimessasi. Vain moderaattorit voivat avata sen tavoittaakseen sinut kommentistasi, ja jokainen avaaminen kirjataan.',
  noticeHowLong: (days) =>
    `Julkaistu kommentti säilyy, kunnes pyydät sen poistamista. Ei-toivotut ja hylätyt poistetaan ${plural(days, { one: '# päivän', other: '# päivän' })} kuluttua.`,
  noticeRights:
    'Voit pyytää nähdä, oikaista, saada tai poistaa tietosi, vastustaa niiden käyttöä ja valittaa tietosuojaviranomaiselle.',
  noticePolicy: 'Tietosuojaseloste',
  heldBadge: 'Odottaa lukemista',
  refusedBadge: 'Ei julkaistu',
  commentMissing:
    'Etsimäsi kommentti ei ole täällä: sitä ei ole julkaistu tai se ei ole enää julkinen.',
  reasons: {
    hold_all: 'Täällä kaikki kommentit luetaan ennen julkaisua.',
    previously_approved: 'Täällä ensimmäiset kommentit luetaan ennen julkaisua.',
    max_links: 'Siinä on monta linkkiä.',
    moderation_words: 'Siinä on sana, jonka sivusto haluaa tarkistaa.',
    disallowed_words: 'Siinä on sana, jota sivusto ei hyväksy.',
    fast_typist: 'Se kirjoitettiin nopeammin kuin ihminen yleensä kirjoittaa.',
    honeypot: 'Se täytti kentän, jota ihmiset eivät näe.',
  },
  reasonOther: 'Moderointisääntö pyysi tarkistusta.',
  trouble: {
    offline: 'Olet offline-tilassa.',
    timeout: 'Palvelin ei vastannut ajoissa.',
    unreachable: 'Palvelimeen ei saada yhteyttä.',
    unavailable: 'Palvelin ei ole nyt käytettävissä.',
    rate_limited: 'Verkostasi tuli liian monta pyyntöä.',
    flood: 'Lähetit juuri kommentin.',
    duplicate: 'Olet jo lähettänyt täsmälleen tämän kommentin.',
    id_conflict: 'Aiempi versio tästä kommentista oli jo saapunut.',
    too_large: 'Kommentti on liian suuri.',
    origin_forbidden: 'Sivusto ei ota vastaan kommentteja tältä sivulta.',
    thread_closed: 'Kommentointi on suljettu.',
    parent_unknown: 'Kommentti, johon vastaat, ei ole enää täällä.',
    edit_closed: 'Sitä ei voi enää muokata.',
    version_conflict: 'Se on muuttunut sillä välin. Lataa sivu uudelleen nähdäksesi sen.',
    not_yours: 'Tällä laitteella ei ole avainta, jolla se kirjoitettiin.',
    not_found: 'Palvelin ei tunne tätä sivustoa.',
  },
  troubleOther: 'Palvelimella meni jotain vikaan.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      one: 'Yritä uudelleen # sekunnin kuluttua.',
      other: 'Yritä uudelleen # sekunnin kuluttua.',
    }),
};
