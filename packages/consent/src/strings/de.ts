import type { ConsentStrings } from './strings.js';

/** German. */
export const de: ConsentStrings = {
  title: 'Dürfen wir Cookies verwenden?',
  ask: 'Mit Ihrer Einwilligung verwendet diese Website Cookies und ähnliche Mittel, um Folgendes zu tun:',
  remind: 'Sie können ablehnen und Ihre Meinung jederzeit ändern.',
  optOutTitle: 'Ihre Datenschutzeinstellungen',
  optOutAsk:
    'Sofern Sie nicht ablehnen, verwendet diese Website Cookies und ähnliche Mittel, um Folgendes zu tun:',
  signalHonoured:
    'Widerspruchssignal beachtet: Ihr Browser sendet Global Privacy Control, daher ist all dies ausgeschaltet.',
  keepOff: 'Ausgeschaltet lassen',
  accept: 'Annehmen',
  refuse: 'Ablehnen',
  choose: 'Auswählen',
  readMore: 'Mehr lesen',
  preferences: 'Ihre Auswahl',
  preferencesIntro:
    'Schalten Sie ein, womit Sie einverstanden sind. Vor dem Speichern ändert sich nichts.',
  alwaysOn: 'Immer an',
  details: 'Einzelheiten: Unternehmen, Cookies, Ihre Rechte',
  save: 'Meine Auswahl speichern',
  acceptAll: 'Alle annehmen',
  refuseAll: 'Alle ablehnen',
  close: 'Schließen, ohne etwas zu ändern',
  saved: 'Ihre Auswahl ist gespeichert.',
  notKept: 'Ihr Browser konnte Ihre Auswahl nicht speichern: Sie gilt nur für diese Seite.',
  categories: {
    necessary: {
      title: 'Notwendig',
      purpose: 'Ohne dies funktioniert die Website nicht, etwa damit Sie angemeldet bleiben.',
    },
    functionality: {
      title: 'Zusätzliche Funktionen',
      purpose: 'Funktionen, auf die man verzichten kann, etwa Chat oder Karten.',
    },
    preferences: {
      title: 'Einstellungen',
      purpose: 'Merkt sich Ihre Einstellungen, etwa Sprache oder Schriftgröße.',
    },
    analytics: {
      title: 'Reichweitenmessung',
      purpose: 'Zählt Besuche und zeigt, welche Seiten gelesen werden.',
    },
    marketing: {
      title: 'Werbung',
      purpose: 'Wählt Werbung danach aus, was Sie hier und anderswo ansehen.',
    },
    media: {
      title: 'Eingebettete Inhalte',
      purpose: 'Zeigt Videos und Karten anderer Unternehmen, die dann von Ihrem Besuch erfahren.',
    },
  },
};
