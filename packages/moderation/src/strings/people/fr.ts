import { partWhyFr } from '../part-why.js';
import { plurals } from '../plural.js';
import type { PeopleStrings } from './strings.js';

const plural = plurals('fr');

export const peopleFr: PeopleStrings = {
  heading: 'Personnes et appareils',
  loading: 'Chargement…',
  failed: 'Cela n’a pas marché.',
  tryAgain: 'Réessayer',
  why: {
    ...partWhyFr,
    passkey_cancelled:
      'Aucune clé d’accès n’a été créée : le navigateur n’y a pas été autorisé, ou cela a trop duré.',
    passkey_known: 'Cet appareil a déjà une clé d’accès.',
    passkey_invalid: 'Le serveur n’a pas accepté cette clé d’accès.',
    invalid: 'Est-ce bien une adresse e-mail ?',
    last_owner: 'Il faut un propriétaire au site : nommez-en d’abord un autre.',
    person_alike:
      'Quelqu’un d’autre porte un nom qui ressemble à celui-ci. Ajoutez un nom de famille ou une initiale.',
  },
  passkeys: 'Vos clés d’accès',
  passkeysHint:
    'Une clé d’accès vous connecte avec le verrou de votre appareil : ni lien à attendre, ni mot de passe à perdre. Créez-en une sur chaque appareil où vous modérez.',
  noPasskeysHere:
    'On ne peut pas créer de clé d’accès ici : il faut un navigateur récent, https ou localhost, et une page sur l’hôte même du serveur.',
  noPasskeys: 'Vous n’en avez pas encore.',
  addPasskey: 'Créer une clé d’accès sur cet appareil',
  added: 'La clé d’accès est créée. La prochaine fois, c’est elle qui vous connecte.',
  remove: 'Retirer',
  removed: 'Cette clé d’accès ne connecte plus.',
  synced: 'sur tous les appareils de votre compte',
  madeOn: (day) => `créée le ${day}`,
  usedOn: (ago) => `utilisée ${ago}`,
  neverUsed: 'pas encore utilisée',

  sessions: 'Où vous êtes connecté',
  sessionsOfAll: 'Où chacun est connecté',
  way: { link: 'par lien', passkey: 'par clé d’accès' },
  unknownDevice: 'Un navigateur qui ne dit rien de lui',
  thisOne: 'celui-ci',
  seen: (ago) => `vu ${ago}`,
  end: 'Y mettre fin',
  ended: 'Cette session est terminée.',

  digest: 'Courriel quand quelque chose attend',
  digestHint:
    'Au plus un courriel dans ce délai, avec le nombre de commentaires, de signalements et de réclamations qui attendent ; jamais pour des indésirables. Votre adresse est gardée telle quelle, pour cela seul.',
  noMail: 'Ce serveur n’envoie pas de courriel.',
  often: 'Au plus',
  every: (hours) =>
    hours === 0
      ? 'jamais'
      : hours === 24
        ? 'une fois par jour'
        : plural(hours, { one: 'une fois par heure', other: 'une fois en # heures' }),
  email: 'Votre adresse e-mail',
  save: 'Enregistrer',
  digestOn: (email) => `Vous serez prévenu à ${email}.`,
  digestOff: 'Aucun courriel ne viendra, et votre adresse n’est pas gardée.',

  people: 'Qui peut modérer',
  role: { owner: 'Propriétaire', moderator: 'Modérateur', 'read-only': 'Lecture seule' },
  roleMeans: {
    owner: 'tout, y compris les personnes, les règles, les clés et les réglages',
    moderator: 'décider, répondre, ouvrir les adresses, remettre et effacer des données',
    'read-only': 'regarder la file et le journal',
  },
  roleOf: (name) => `Rôle de ${name}`,
  you: 'vous',
  roleBecomes: (name, role) =>
    `Nouveau rôle de ${name} : ${role}. Il vaut aussitôt, sur toute page ouverte.`,
  ownRoleBecomes: (role) =>
    `Votre nouveau rôle : ${role}. Il vaut aussitôt ; seul un autre propriétaire peut revenir dessus.`,
  changeNow: 'Changer le rôle',
  changed: (name) => `Le rôle de ${name} est changé, dès maintenant.`,
  passkeyCount: (n) => plural(n, { one: '# clé d’accès', other: '# clés d’accès' }),
  signedInOn: (n) =>
    n === 0
      ? 'connecté nulle part'
      : plural(n, { one: 'connecté sur # appareil', other: 'connecté sur # appareils' }),
  shutOut: 'Fermer tous ses accès',
  shutOutMeans: (name) =>
    `Toutes les sessions de ${name} prennent fin, avec ses liens et ses clés d’accès. Le nom et le rôle restent ; un nouveau lien permet de revenir.`,
  shutOutNow: 'Fermer les accès',
  shutOutDone: (name) => `${name} n’a plus aucun accès. Un nouveau lien permet de revenir.`,
  neverCame: 'jamais venu',
  removeMeans: (name) =>
    `${name} est déconnecté partout ; ses liens et clés d’accès prennent fin. Ce qui a été décidé reste dans le journal, avec son nom.`,
  removeNow: 'Retirer pour de bon',
  keep: 'Garder',
  gone: (name) => `${name} ne peut plus modérer.`,
  invite: 'Faire entrer quelqu’un',
  name: 'Nom, tel que le journal l’écrira',
  roleField: 'Rôle',
  makeLink: 'Créer un lien',
  link: (name) => `Le lien pour ${name}`,
  linkHint:
    'Il connecte une fois, dans la journée, et n’est montré que maintenant. Ne le donnez qu’à cette personne. Ses liens précédents ne servent plus.',
  keepsRole: (name, role) =>
    `${name} est déjà connu et garde son rôle : ${role}. Il se change dans la liste.`,
  nameInvalid:
    'Un nom contient une lettre ou un chiffre et rien d’invisible ; `server` et `command line` sont pris.',
  copy: 'Copier',
  copied: 'Copié.',
};
