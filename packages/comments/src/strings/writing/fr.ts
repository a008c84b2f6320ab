import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('fr');

/** French: what is said to somebody who writes. */
export const fr: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Écrivez votre commentaire.',
      too_long: 'Ce commentaire est trop long.',
      invalid: 'Ce texte ne peut pas être envoyé.',
    },
    name: {
      required: 'Indiquez un nom, le vôtre ou un pseudonyme.',
      too_long: 'Ce nom est trop long : 80 caractères au plus.',
      invalid: 'Ce nom n’a aucun caractère visible.',
    },
    email: {
      required: 'Indiquez votre adresse e-mail.',
      too_long: 'Cette adresse est trop longue pour une adresse e-mail.',
      invalid: 'Une adresse e-mail ressemble à nom@exemple.fr.',
    },
    website: {
      required: 'Indiquez l’adresse de votre site.',
      too_long: 'Cette adresse est trop longue : 200 caractères au plus.',
      invalid: 'Une adresse ressemble à https://exemple.fr.',
    },
  },
  charactersLeft: (count) =>
    plural(count, { one: '# caractère restant', other: '# caractères restants' }),
  charactersOver: (count) =>
    plural(count, { one: '# caractère de trop', other: '# caractères de trop' }),
  emailLeftOut: 'Il est parti sans votre adresse e-mail, qui n’a pas pu être chiffrée.',
  emailUnsent: {
    browser:
      'Aucune adresse e-mail n’est demandée : ce navigateur ne peut pas la chiffrer sur cette page, et elle n’est jamais envoyée en clair.',
    no_key:
      'Aucune adresse e-mail n’est demandée : ce site n’a pas de clé pour la chiffrer, et elle n’est jamais envoyée en clair.',
    other_key:
      'Aucune adresse e-mail n’est demandée : la clé que propose ce site n’est pas celle que cette page attend, une adresse n’y serait pas en sûreté.',
  },
  notEditable:
    'Ce navigateur ne peut pas garder la clé qui fait de vous l’auteur : vous ne pourrez ni modifier ni supprimer votre commentaire.',
  moderated: {
    all: 'Les commentaires sont lus par une personne avant d’être publiés.',
    first: 'Les premiers commentaires sont lus par une personne avant d’être publiés.',
  },
  replyMail: 'Me prévenir des réponses par e-mail',
  replyMailMeans: 'Un premier e-mail vous demandera de le confirmer.',
  sending: 'Envoi en cours…',
  published: 'Votre commentaire est publié.',
  held: 'Votre commentaire est bien arrivé. Il attend d’être lu par une personne.',
  sentLater: 'Votre commentaire est gardé sur cet appareil et partira de lui-même.',
  waiting: 'En attente d’envoi.',
  notSent: 'Non envoyé.',
  edit: 'Modifier',
  discard: 'Abandonner',
  draftRestored: 'Brouillon repris',
  draftDiscarded: 'Brouillon effacé',
  undo: 'Annuler',
  ownComments: 'Mes commentaires',
  remove: 'Supprimer',
  save: 'Enregistrer',
  editText: 'Modifier votre commentaire',
  saved: 'Vos modifications sont publiées.',
  removed: 'Votre commentaire est supprimé. Vous pouvez encore revenir en arrière un moment.',
  restored: 'Votre commentaire est de retour.',
  loadingOwn: 'Chargement de vos commentaires…',
  noOwn: 'Rien de ce qui a été écrit sur cet appareil n’est ici.',
  close: 'Fermer',
  older: 'Afficher les plus anciens',
  exportData: 'Télécharger en données (JSON)',
  exportText: 'Télécharger en texte',
  forgetMe: 'M’oublier sur cet appareil',
  forgetMeMeans:
    'La clé qui fait de vous l’auteur est détruite, avec les brouillons et les informations retenues. Vos commentaires restent, et personne ne pourra plus les modifier ni les supprimer d’ici.',
  eraseAll: 'Effacer tout ce que j’ai écrit ici',
  eraseAllMeans: 'Tous vos commentaires sur ce site sont effacés pour de bon. C’est irréversible.',
  keep: 'Tout garder',
  forgotten: 'Cet appareil est oublié.',
  erased: (count) =>
    plural(count, { one: '# commentaire a été effacé.', other: '# commentaires ont été effacés.' }),
  states: {
    pending: 'En attente de lecture',
    published: 'Publié',
    spam: 'En attente de lecture',
    refused: 'Non publié',
    trash: 'Non publié',
    deleted: 'Supprimé',
  },
  reportTitle: 'Signaler ce commentaire',
  reportWhat: 'Ce qui ne va pas',
  reportPick: 'Choisissez ce qui ne va pas.',
  reportWhy: 'Pourquoi vous le pensez illicite ou contraire aux règles',
  reportWhyMissing: 'Dites pourquoi.',
  reportName: 'Votre nom (facultatif)',
  reportEmail: 'Votre e-mail (facultatif, chiffré ; pour vous dire la suite)',
  reportGoodFaith: 'De bonne foi, je pense que ce que j’indique ici est exact et complet.',
  reportGoodFaithMissing: 'Cochez la déclaration de bonne foi pour envoyer le signalement.',
  reportSend: 'Envoyer le signalement',
  reportReceived: (id) => `Votre signalement est bien arrivé. Référence : ${isolate(id)}`,
  reportCategories: {
    minors: 'Abus sexuel d’enfants',
    violence: 'Menace ou appel à la violence',
    speech: 'Haine, injure ou diffamation',
    privacy: 'Données personnelles de quelqu’un',
    scam: 'Escroquerie ou hameçonnage',
    property: 'Droit d’auteur ou marque',
    rules: 'Contraire aux règles de ce site',
    other: 'Autre chose',
  },
  draftKept: 'Rien n’est perdu : votre texte est gardé ici.',
  noticeWho: (controller) => `Responsable : ${isolate(controller)}.`,
  noticeLocal: 'Ce que vous écrivez reste dans ce navigateur, et personne d’autre ne le voit.',
  noticeContact: 'Contact',
  noticeWhy:
    'Votre commentaire, votre nom et votre site web sont publics. Ils servent à la discussion sous cet article, dans l’intérêt légitime de ce site. Aucun service tiers ne les reçoit et votre adresse IP n’est pas enregistrée.',
  noticeEmail:
    'Votre adresse e-mail est chiffrée dans votre navigateur. Seuls les modérateurs peuvent l’ouvrir, pour vous joindre au sujet de votre commentaire, et chaque ouverture est consignée.',
  noticeHowLong: (days) =>
    `Un commentaire publié le reste jusqu’à ce que vous en demandiez le retrait. Les indésirables et les refusés sont effacés après ${plural(days, { one: '# jour', other: '# jours' })}.`,
  noticeRights:
    'Vous pouvez demander à voir, corriger, recevoir ou effacer vos données, vous opposer à leur usage et saisir une autorité de protection des données.',
  noticePolicy: 'Politique de confidentialité',
  heldBadge: 'En attente de lecture',
  refusedBadge: 'Non publié',
  commentMissing:
    'Le commentaire que vous cherchez n’est pas ici : il n’est pas publié, ou ne l’est plus.',
  reasons: {
    hold_all: 'Ici, tous les commentaires sont lus avant d’être publiés.',
    previously_approved: 'Ici, les premiers commentaires sont lus avant d’être publiés.',
    max_links: 'Il contient beaucoup de liens.',
    moderation_words: 'Il contient un mot que ce site veut vérifier.',
    disallowed_words: 'Il contient un mot que ce site n’accepte pas.',
    fast_typist: 'Il a été écrit plus vite qu’une personne n’écrit d’ordinaire.',
    honeypot: 'Il a rempli un champ que personne ne peut voir.',
  },
  reasonOther: 'Une règle de modération demande une vérification.',
  trouble: {
    offline: 'Vous êtes hors ligne.',
    timeout: 'Le serveur n’a pas répondu à temps.',
    unreachable: 'Le serveur est injoignable.',
    unavailable: 'Le serveur n’est pas disponible pour l’instant.',
    rate_limited: 'Trop de requêtes sont venues de votre réseau.',
    flood: 'Vous venez de publier un commentaire.',
    duplicate: 'Vous avez déjà publié exactement ce commentaire.',
    id_conflict: 'Une version antérieure de ce commentaire était déjà arrivée.',
    too_large: 'Ce commentaire est trop volumineux.',
    origin_forbidden: 'Ce site n’accepte pas les commentaires venus de cette page.',
    thread_closed: 'Les commentaires sont fermés.',
    parent_unknown: 'Le commentaire auquel vous répondez n’est plus là.',
    edit_closed: 'Il ne peut plus être modifié.',
    version_conflict: 'Il a changé entre-temps. Rechargez la page pour le voir.',
    not_yours: 'Cet appareil n’a pas la clé qui l’a écrit.',
    not_found: 'Le serveur ne connaît pas ce site.',
  },
  troubleOther: 'Quelque chose n’a pas fonctionné sur le serveur.',
  tryAgainIn: (seconds) =>
    plural(seconds, { one: 'Réessayez dans # seconde.', other: 'Réessayez dans # secondes.' }),
};
