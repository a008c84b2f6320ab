import type { ConsentStrings } from './strings.js';

/** French, with the no-break spaces that its punctuation asks for. */
export const fr: ConsentStrings = {
  title: 'Acceptez-vous les cookies ?',
  ask: 'Avec votre accord, ce site utilise des cookies et des moyens semblables pour :',
  remind: 'Vous pouvez refuser, et changer d’avis à tout moment.',
  optOutTitle: 'Vos choix de confidentialité',
  optOutAsk:
    'Sauf refus de votre part, ce site utilise des cookies et des moyens semblables pour :',
  signalHonoured:
    'Signal d’opposition respecté : votre navigateur envoie Global Privacy Control, tout est désactivé.',
  keepOff: 'Laisser désactivé',
  accept: "J'accepte",
  refuse: 'Je refuse',
  choose: 'Je choisis',
  readMore: 'Lire la suite',
  preferences: 'Vos choix',
  preferencesIntro: 'Activez ce que vous acceptez. Rien ne change sans enregistrer.',
  alwaysOn: 'Toujours actif',
  details: 'Détails : entreprises, cookies, vos droits',
  save: 'Enregistrer mes choix',
  acceptAll: 'Tout accepter',
  refuseAll: 'Tout refuser',
  close: 'Fermer sans rien changer',
  saved: 'Vos choix sont enregistrés.',
  notKept: 'Votre navigateur n’a pas pu garder vos choix : ils valent pour cette page.',
  categories: {
    necessary: {
      title: 'Nécessaire',
      purpose: 'Ce sans quoi le site ne marche pas, comme rester connecté.',
    },
    functionality: {
      title: 'Fonctions en plus',
      purpose: 'Des fonctions dont on peut se passer, comme un chat ou des cartes.',
    },
    preferences: {
      title: 'Préférences',
      purpose: 'Retient vos réglages, comme la langue ou la taille du texte.',
    },
    analytics: {
      title: 'Mesure d’audience',
      purpose: 'Compte les visites et montre quelles pages sont lues.',
    },
    marketing: {
      title: 'Publicité',
      purpose: 'Choisit la publicité d’après ce que vous regardez, ici et ailleurs.',
    },
    media: {
      title: 'Contenus intégrés',
      purpose:
        'Montre des vidéos et des cartes d’autres entreprises, qui voient alors votre visite.',
    },
  },
};
