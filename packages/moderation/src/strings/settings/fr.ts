import { draftWordsFr } from '../draft-words.js';
import type { SettingsStrings } from './strings.js';

export const settingsFr: SettingsStrings = {
  heading: 'Réglages du site',
  hint: 'Ils valent aussitôt, et remplacent le fichier de réglages.',
  loading: 'Chargement des réglages…',
  group: {
    fields: 'Le formulaire',
    authors: 'Après l’envoi d’un commentaire',
    notice: 'Ce que lisent les commentateurs',
    keeping: 'Ce qui est gardé, et combien de temps',
    origins: 'Quelles pages peuvent envoyer des commentaires',
  },
  setting: {
    locale: 'Langue du site',
    nameRequired: 'Demander un nom',
    votes: 'Permettre aux lecteurs de trouver un commentaire utile',
    work: 'Faire d’abord travailler un peu le navigateur',
    editMinutes: 'Minutes pour modifier son commentaire',
    editedShown: 'Dire aux lecteurs qu’un commentaire a été modifié',
    undoMinutes: 'Minutes pour revenir sur une suppression',
    closeAfterDays: 'Jours avant la fermeture d’un fil',
    controller: 'Qui est responsable',
    contact: 'Comment le joindre',
    policy: 'Politique de confidentialité',
    retentionDays: 'Jours : indésirables, refusés et corbeille',
    addressDays: 'Jours : adresses e-mail scellées',
    receiptDays: 'Jours : preuves de consentement',
    auditDays: 'Jours : lignes du journal',
    origins: 'Origines, une par ligne',
  },
  why: {
    locale:
      'Pour qui ne dit pas la sienne : courriels, pages sans JavaScript. Par exemple fr ou pt-BR.',
    nameRequired: 'Un nom permet de se répondre. Ce n’est pas forcément le vrai.',
    votes: 'Un nombre réjouit les uns et blesse les autres ; personne ne voit qui a voté.',
    work: 'Cela coûte du temps aux robots et rien aux gens ; c’est en cas d’attaque que cela sert.',
    editMinutes:
      'Assez pour une faute, trop peu pour réécrire ce à quoi d’autres ont répondu. 0 : jamais.',
    editedShown:
      'Les lecteurs savent à quoi les réponses se rapportent. Vous voyez toujours les mots d’avant.',
    undoMinutes: 'C’est alors seulement que les mots sont effacés pour de bon.',
    closeAfterDays: 'Les vieux fils attirent les indésirables. 0 : jamais. C’est une des règles.',
    controller: 'La loi le demande (RGPD, art. 13). Absent de la notice tant que c’est vide.',
    contact: 'Une adresse e-mail, ou l’adresse d’une page.',
    policy: 'L’adresse d’une page, ou un chemin de ce site.',
    retentionDays:
      'On peut se plaindre pendant six mois : l’auteur doit pouvoir retrouver son commentaire jusque-là.',
    addressDays:
      'Ce qui n’est plus là ne peut pas se perdre. Les réponses par courriel cessent avec l’adresse. 0 : autant que le commentaire.',
    receiptDays: 'Cinq ans : tant qu’on peut vous demander de le prouver. 0 : toujours.',
    auditDays: 'C’est votre preuve de ce qui a été décidé. 0 : toujours.',
    origins:
      'Les pages du serveur lui-même le peuvent toujours. Les autres, comme https://news.example, sont à nommer ; * vaut pour toutes.',
  },
  expected: {
    controller: 'Jusqu’à 500 lettres.',
    contact:
      'Une adresse e-mail, comme redaction@news.example, ou une adresse qui commence par https:// ou /, de 500 lettres au plus.',
    policy: 'Une adresse qui commence par https:// ou /.',
    locale: 'L’étiquette d’une langue en usage, comme fr ou pt-BR.',
    origins: 'Des origines comme https://news.example, sans chemin ni barre finale, ou *.',
  },
  work: { never: 'Jamais', attack: 'En cas d’attaque', always: 'Toujours' },
  usually: (value) => `D’habitude : ${value}.`,
  on: 'oui',
  off: 'non',
  empty: 'vide',
  ...draftWordsFr,
  save: 'Enregistrer',
  readOnly: 'Seul un propriétaire change les réglages.',
  reset: 'Abandonner les changements',
  working: 'Un instant…',
  unsaved: 'Pas encore enregistré.',
  saved: 'Enregistré. Cela vaut dès maintenant.',
  savedBy: (moderator, when) => `Enregistré par ${moderator}, ${when}.`,
  conflict:
    'Quelqu’un d’autre a enregistré entre-temps. Ses changements sont ici, les vôtres ne sont pas encore enregistrés\u00A0: enregistrez encore.',
  failed: {
    offline: 'Le serveur ne répond pas. Rien n’est perdu ; réessayez.',
    sign_in_required:
      'Vous êtes déconnecté. Reconnectez-vous dans un autre onglet, puis réessayez ici.',
    invalid: 'Le serveur n’accepte pas une valeur.',
    too_large: 'C’est trop à la fois pour le serveur. Rien n’est perdu.',
    other: 'Cela n’a pas marché. Rien n’est perdu ; réessayez.',
  },
  tryAgain: 'Réessayer',
};
