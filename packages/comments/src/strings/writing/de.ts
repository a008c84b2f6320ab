import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('de');

/** German: what is said to somebody who writes. */
export const de: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Schreiben Sie Ihren Kommentar.',
      too_long: 'Dieser Kommentar ist zu lang.',
      invalid: 'Dieser Text kann nicht gesendet werden.',
    },
    name: {
      required: 'Geben Sie einen Namen an, Ihren oder einen anderen.',
      too_long: 'Dieser Name ist zu lang: höchstens 80 Zeichen.',
      invalid: 'Dieser Name hat kein sichtbares Zeichen.',
    },
    email: {
      required: 'Geben Sie Ihre E-Mail-Adresse an.',
      too_long: 'Diese Adresse ist zu lang für eine E-Mail-Adresse.',
      invalid: 'Eine E-Mail-Adresse sieht so aus: name@example.org.',
    },
    website: {
      required: 'Geben Sie die Adresse Ihrer Website an.',
      too_long: 'Diese Adresse ist zu lang: höchstens 200 Zeichen.',
      invalid: 'Eine Adresse sieht so aus: https://example.org.',
    },
  },
  charactersLeft: (count) => plural(count, { one: 'Noch # Zeichen', other: 'Noch # Zeichen' }),
  charactersOver: (count) =>
    plural(count, { one: '# Zeichen zu viel', other: '# Zeichen zu viel' }),
  emailLeftOut: 'Er ging ohne Ihre E-Mail-Adresse, die nicht verschlüsselt werden konnte.',
  emailUnsent: {
    browser:
      'Nach keiner E-Mail-Adresse wird gefragt: Dieser Browser kann sie auf dieser Seite nicht verschlüsseln, und im Klartext senden wir sie nie.',
    no_key:
      'Nach keiner E-Mail-Adresse wird gefragt: Diese Website hat keinen Schlüssel dafür, und im Klartext senden wir sie nie.',
    other_key:
      'Nach keiner E-Mail-Adresse wird gefragt: Der Schlüssel dieser Website ist nicht der, den diese Seite erwartet; eine Adresse wäre nicht sicher.',
  },
  notEditable:
    'Dieser Browser kann den Schlüssel nicht behalten, der Sie zum Autor macht: Sie werden Ihren Kommentar weder bearbeiten noch löschen können.',
  moderated: {
    all: 'Kommentare werden von einem Menschen gelesen, bevor sie erscheinen.',
    first: 'Erste Kommentare werden von einem Menschen gelesen, bevor sie erscheinen.',
  },
  replyMail: 'Antworten per E-Mail mitteilen',
  replyMailMeans: 'Zuerst kommt eine E-Mail, in der Sie das bestätigen.',
  sending: 'Wird gesendet…',
  published: 'Ihr Kommentar ist veröffentlicht.',
  held: 'Ihr Kommentar ist angekommen. Er wartet darauf, von einem Menschen gelesen zu werden.',
  sentLater: 'Ihr Kommentar ist auf diesem Gerät aufbewahrt und wird von selbst gesendet.',
  waiting: 'Wartet auf den Versand.',
  notSent: 'Nicht gesendet.',
  edit: 'Bearbeiten',
  discard: 'Verwerfen',
  draftRestored: 'Entwurf wiederhergestellt',
  draftDiscarded: 'Entwurf verworfen',
  undo: 'Rückgängig',
  ownComments: 'Meine Kommentare',
  remove: 'Löschen',
  save: 'Speichern',
  editText: 'Kommentar bearbeiten',
  saved: 'Ihre Änderungen sind veröffentlicht.',
  removed: 'Ihr Kommentar ist gelöscht. Eine Zeit lang lässt sich das rückgängig machen.',
  restored: 'Ihr Kommentar ist wieder da.',
  loadingOwn: 'Ihre Kommentare werden geladen…',
  noOwn: 'Nichts, was auf diesem Gerät geschrieben wurde, ist hier.',
  close: 'Schließen',
  older: 'Ältere anzeigen',
  exportData: 'Als Daten herunterladen (JSON)',
  exportText: 'Als Text herunterladen',
  forgetMe: 'Mich auf diesem Gerät vergessen',
  forgetMeMeans:
    'Der Schlüssel, der Sie zum Autor macht, wird vernichtet, mit Entwürfen und gemerkten Angaben. Ihre Kommentare bleiben, und niemand kann sie von hier aus mehr bearbeiten oder löschen.',
  eraseAll: 'Alles löschen, was ich hier geschrieben habe',
  eraseAllMeans:
    'Alle Ihre Kommentare auf dieser Website werden endgültig gelöscht. Das lässt sich nicht rückgängig machen.',
  keep: 'Alles behalten',
  forgotten: 'Dieses Gerät ist vergessen.',
  erased: (count) =>
    plural(count, { one: '# Kommentar wurde gelöscht.', other: '# Kommentare wurden gelöscht.' }),
  states: {
    pending: 'Wartet darauf, gelesen zu werden',
    published: 'Veröffentlicht',
    spam: 'Wartet darauf, gelesen zu werden',
    refused: 'Nicht veröffentlicht',
    trash: 'Nicht veröffentlicht',
    deleted: 'Gelöscht',
  },
  reportTitle: 'Diesen Kommentar melden',
  reportWhat: 'Was nicht stimmt',
  reportPick: 'Wählen Sie, was nicht stimmt.',
  reportWhy: 'Warum Sie ihn für rechtswidrig oder regelwidrig halten',
  reportWhyMissing: 'Sagen Sie, warum.',
  reportName: 'Ihr Name (freiwillig)',
  reportEmail: 'Ihre E-Mail-Adresse (freiwillig, verschlüsselt; um Ihnen das Ergebnis mitzuteilen)',
  reportGoodFaith: 'Nach bestem Wissen halte ich meine Angaben für richtig und vollständig.',
  reportGoodFaithMissing: 'Kreuzen Sie die Erklärung an, um die Meldung zu senden.',
  reportSend: 'Meldung senden',
  reportReceived: (id) => `Ihre Meldung ist angekommen. Zeichen: ${isolate(id)}`,
  reportCategories: {
    minors: 'Sexueller Missbrauch von Kindern',
    violence: 'Drohung oder Aufruf zu Gewalt',
    speech: 'Hass, Beleidigung oder Verleumdung',
    privacy: 'Personenbezogene Daten anderer',
    scam: 'Betrug oder Phishing',
    property: 'Urheber- oder Markenrecht',
    rules: 'Gegen die Regeln dieser Website',
    other: 'Etwas anderes',
  },
  draftKept: 'Nichts ist verloren: Ihr Text bleibt hier.',
  noticeWho: (controller) => `Verantwortlich: ${isolate(controller)}.`,
  noticeLocal: 'Was Sie schreiben, bleibt in diesem Browser, und niemand sonst sieht es.',
  noticeContact: 'Kontakt',
  noticeWhy:
    'Ihr Kommentar, Ihr Name und Ihre Website sind öffentlich. Sie dienen der Diskussion unter diesem Artikel, einem berechtigten Interesse dieser Website. Kein fremder Dienst erhält sie, und Ihre IP-Adresse wird nicht gespeichert.',
  noticeEmail:
    'Ihre E-Mail-Adresse wird in Ihrem Browser verschlüsselt. Nur die Moderation kann sie öffnen, um Sie zu Ihrem Kommentar zu erreichen, und jedes Öffnen wird protokolliert.',
  noticeHowLong: (days) =>
    `Ein veröffentlichter Kommentar bleibt, bis Sie um seine Entfernung bitten. Unerwünschte und abgelehnte werden nach ${plural(days, { one: '# Tag', other: '# Tagen' })} gelöscht.`,
  noticeRights:
    'Sie können verlangen, Ihre Daten zu sehen, zu berichtigen, zu erhalten oder zu löschen, ihrer Verwendung widersprechen und sich bei einer Datenschutzbehörde beschweren.',
  noticePolicy: 'Datenschutzerklärung',
  heldBadge: 'Wartet darauf, gelesen zu werden',
  refusedBadge: 'Nicht veröffentlicht',
  commentMissing:
    'Der Kommentar, den Sie suchen, ist nicht hier: Er ist nicht oder nicht mehr veröffentlicht.',
  reasons: {
    hold_all: 'Hier werden alle Kommentare gelesen, bevor sie erscheinen.',
    previously_approved: 'Hier werden erste Kommentare gelesen, bevor sie erscheinen.',
    max_links: 'Er enthält viele Links.',
    moderation_words: 'Er enthält ein Wort, das diese Website prüfen will.',
    disallowed_words: 'Er enthält ein Wort, das diese Website nicht annimmt.',
    fast_typist: 'Er wurde schneller getippt, als ein Mensch gewöhnlich tippt.',
    honeypot: 'Er füllte ein Feld aus, das Menschen nicht sehen.',
  },
  reasonOther: 'Eine Regel der Moderation bat um einen Blick darauf.',
  trouble: {
    offline: 'Sie sind offline.',
    timeout: 'Der Server hat nicht rechtzeitig geantwortet.',
    unreachable: 'Der Server ist nicht erreichbar.',
    unavailable: 'Der Server ist gerade nicht verfügbar.',
    rate_limited: 'Aus Ihrem Netz kamen zu viele Anfragen.',
    flood: 'Sie haben gerade erst einen Kommentar gesendet.',
    duplicate: 'Genau diesen Kommentar haben Sie schon gesendet.',
    id_conflict: 'Eine frühere Fassung dieses Kommentars war schon angekommen.',
    too_large: 'Dieser Kommentar ist zu groß.',
    origin_forbidden: 'Diese Website nimmt von dieser Seite keine Kommentare an.',
    thread_closed: 'Die Kommentare sind geschlossen.',
    parent_unknown: 'Der Kommentar, auf den Sie antworten, ist nicht mehr da.',
    edit_closed: 'Er kann nicht mehr bearbeitet werden.',
    version_conflict: 'Er hat sich inzwischen geändert. Laden Sie die Seite neu, um ihn zu sehen.',
    not_yours: 'Dieses Gerät hat nicht den Schlüssel, der ihn geschrieben hat.',
    not_found: 'Der Server kennt diese Website nicht.',
  },
  troubleOther: 'Auf dem Server ist etwas schiefgegangen.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      one: 'Versuchen Sie es in # Sekunde erneut.',
      other: 'Versuchen Sie es in # Sekunden erneut.',
    }),
};
