import { plurals } from './plural.js';
import { reasonsFr } from './reasons-fr.js';
import type { ModerationStrings } from './strings.js';
import { filtersFr, logFr } from './tools-fr.js';

const plural = plurals('fr');

/** French. */
export const fr: ModerationStrings = {
  heading: 'Modération',
  views: 'Vues',
  view: {
    pending: 'En attente',
    published: 'Publiés',
    spam: 'Indésirables',
    refused: 'Refusés',
    trash: 'Corbeille',
  },
  noneReported: 'Aucun signalement n’attend.',
  reported: 'Signalés',
  reports: (n) => plural(n, { one: '# signalement', other: '# signalements' }),
  loading: 'Chargement des commentaires…',

  signedOut: {
    heading: 'Se connecter pour modérer',
    before:
      'On entre par un lien à usage unique. La personne qui gère le serveur en obtient un avec',
    after: 'Ouvrez-le sur cet appareil : il ne sert qu’une fois.',
    byPasskey: 'Se connecter avec une clé d’accès',
    tryAgain: 'Réessayer',
  },
  invited: {
    heading: 'Un lien de connexion a été ouvert sur cette page',
    means: (name) =>
      `Votre session : ${name}. N’utilisez ce lien que s’il est à vous : vous agirez ensuite au nom de la personne pour qui il a été fait.`,
    use: 'Se connecter avec le lien',
    stay: (name) => `Rester ${name}`,
  },
  signedInAs: (moderator) => `Connexion : ${moderator}`,
  signOut: 'Se déconnecter',

  verdict: {
    publish: 'Publier',
    hold: 'Retenir',
    refuse: 'Refuser',
    spam: 'Indésirable',
    trash: 'Corbeille',
  },
  undo: 'Annuler',
  dismissNotice: 'Fermer ce message',
  selectAll: 'Tout sélectionner',
  select: (name) => `Sélectionner le commentaire de ${name}`,
  selected: (count, n) => (n < 2 ? `${count} sélectionné` : `${count} sélectionnés`),
  clearSelection: 'Désélectionner',
  selectMatching: (count) => `Sélectionner les ${count}`,
  selectedMatching: (count) => `Les ${count} sont sélectionnés`,
  working: (n) =>
    plural(n, { one: 'Décision sur # commentaire…', other: 'Décision sur # commentaires…' }),
  bulk: 'Pour les commentaires sélectionnés',
  nextPage: 'Passer aux commentaires suivants',
  firstPage: 'Revenir aux plus anciens',

  anonymous: 'Sans nom',
  on: 'sur',
  newTab: '(s’ouvre dans un nouvel onglet)',
  inReplyTo: (name) => `En réponse à ${name} :`,
  history: (published, refused) => {
    if (published === 0 && refused === 0) return 'Aucun commentaire antérieur';
    const parts = [];
    if (published > 0) {
      parts.push(plural(published, { one: '# publié auparavant', other: '# publiés auparavant' }));
    }
    if (refused > 0) {
      parts.push(plural(refused, { one: '# refusé auparavant', other: '# refusés auparavant' }));
    }
    return parts.join(', ');
  },
  showAll: 'Tout afficher',
  showLess: 'Réduire',

  because: { hold: 'Retenu', spam: 'Classé indésirable', trash: 'Mis à la corbeille' },
  reasons: reasonsFr,
  unknownReason: (rule) => `La règle « ${rule} » l’a demandé.`,

  filters: filtersFr,
  log: logFr,
  tools: 'Outils',
  rooms: {
    rules: 'Règles',
    duties: 'Signalements et demandes',
    people: 'Personnes et appareils',
    keys: 'Clés',
    settings: 'Réglages',
  },
  readOnly: 'lecture seule',

  movedBy: (name, when) => `mis ici par ${name}, ${when}`,
  conflictMoved: (view, by, when) =>
    `Déjà modifié : ${by ?? 'quelqu’un d’autre'} l’a déplacé vers « ${view} » ${when}.`,
  conflictDeleted: 'Déjà modifié : son auteur l’a supprimé.',
  conflictEdited: 'Modifié depuis que vous l’avez vu : relisez-le avant de décider.',
  dismissConflict: 'Retirer de cette liste',

  explain: 'Refuser avec motifs…',
  reply: 'Répondre',
  edit: 'Modifier',
  aboutAuthor: 'Auteur…',
  standing: { trusted: 'de confiance', held: 'retenu', banned: 'exclu' },
  unsent: {
    mark: 'Tapé, pas encore envoyé',
    discard: 'Abandonner',
    heading: 'Tout n’est pas enregistré',
    hint: 'Ce que vous avez tapé sans l’enregistrer ni l’envoyer disparaît quand vous vous déconnectez.',
    leave: 'Se déconnecter quand même',
    stay: 'Rester',
  },
  email: {
    show: 'Voir l’adresse e-mail',
    reason: 'Pourquoi avez-vous besoin de cette adresse ?',
    logged: 'Votre motif et votre nom sont inscrits au journal d’audit.',
    confirm: 'Voir l’adresse',
    cancel: 'Annuler',
    hide: 'Masquer',
    asking: 'Ouverture de l’adresse scellée…',
    shown: 'C’est inscrit au journal. L’adresse est masquée dès que vous quittez ce commentaire.',
  },

  decided: {
    publish: (n) => plural(n, { one: '# commentaire publié.', other: '# commentaires publiés.' }),
    hold: (n) =>
      plural(n, {
        one: '# commentaire remis en attente.',
        other: '# commentaires remis en attente.',
      }),
    refuse: (n) => plural(n, { one: '# commentaire refusé.', other: '# commentaires refusés.' }),
    spam: (n) =>
      plural(n, {
        one: '# commentaire classé indésirable.',
        other: '# commentaires classés indésirables.',
      }),
    trash: (n) =>
      plural(n, {
        one: '# commentaire mis à la corbeille.',
        other: '# commentaires mis à la corbeille.',
      }),
  },
  undone: (n) =>
    plural(n, {
      one: 'Annulé : # commentaire a retrouvé sa place.',
      other: 'Annulé : # commentaires ont retrouvé leur place.',
    }),
  done: { reply: 'Votre réponse est publiée.', edit: 'Le commentaire est modifié.' },
  nothingToUndo: 'Il n’y a rien à annuler.',
  leftAlone: (n) =>
    plural(n, {
      one: '# avait déjà été modifié par quelqu’un d’autre et n’a pas été touché.',
      other: '# avaient déjà été modifiés par quelqu’un d’autre et n’ont pas été touchés.',
    }),
  failed: {
    decide: 'Rien n’a été modifié.',
    undo: 'L’annulation n’a pas pu se faire.',
    'sign-out': 'Vous êtes toujours connecté.',
    list: 'Les commentaires n’ont pas pu être chargés.',
  },
  why: {
    offline: 'Le serveur est injoignable.',
    unavailable: 'Le serveur est occupé. Réessayez dans un instant.',
    internal: 'Une erreur s’est produite sur le serveur.',
    rate_limited: 'C’était trop à la fois. Réessayez dans un instant.',
    origin_forbidden: 'Le serveur ne compte pas cette page parmi celles d’où l’on peut modérer.',
    sign_in_required: 'Votre session a pris fin. Demandez un nouveau lien.',
    invite_invalid: 'Ce lien a déjà servi, ou il est trop ancien. Demandez-en un autre.',
    passkey_cancelled: 'Aucune clé d’accès n’a servi. Réessayez, ou demandez un lien.',
    passkey_invalid: 'Cette clé d’accès ne connecte plus ici. Demandez un lien.',
    role_required: 'Votre rôle ne le permet pas : adressez-vous à un propriétaire.',
    undo_impossible: 'Quelqu’un l’a déjà annulée ou modifiée.',
    no_email: 'Ce commentaire ne porte pas d’adresse.',
    key_not_here: 'La clé des adresses n’est pas sur ce serveur : leur propriétaire la détient.',
    key_locked: 'Ouvrez d’abord la clé : vous seul le pouvez.',
  },
  tryAgain: 'Réessayer',

  empty: {
    pending: 'Rien n’attend.',
    published: 'Rien n’est encore publié.',
    spam: 'Aucun indésirable.',
    refused: 'Rien n’a été refusé.',
    trash: 'La corbeille est vide.',
  },
  emptyHint: {
    pending: 'Les nouveaux commentaires apparaissent ici d’eux-mêmes.',
    published: 'Ce que vous publiez apparaît ici.',
    spam: 'Ce que vous classez indésirable apparaît ici.',
    refused: 'Ce que vous refusez apparaît ici.',
    trash: 'Ce que vous jetez apparaît ici.',
  },

  keys: {
    open: 'Clavier',
    heading: 'Clavier',
    close: 'Fermer',
    move: 'suivant, précédent',
    pick: 'sélectionner',
    undo: 'annuler',
    all: 'toutes les touches',
    use: 'Utiliser les touches seules',
    useHint:
      'Elles agissent tant qu’aucun champ de texte n’a le focus. Désactivez-les si vous dictez, ou si vous touchez des touches par mégarde ; cet appareil s’en souvient.',
    key: 'Touche',
    does: 'Effet',
    action: {
      next: 'Commentaire suivant',
      previous: 'Commentaire précédent',
      select: 'Sélectionner, ou retirer de la sélection',
      selectAll: 'Tout sélectionner sur le bureau, puis tout ce qui correspond, puis rien',
      publish: 'Publier',
      unapprove:
        'Ne pas approuver : refuser ce qui attend, remettre en attente ce qui était décidé',
      spam: 'Indésirable',
      trash: 'Corbeille',
      reply: 'Répondre au nom du site, si le commentaire est publié',
      edit: 'Modifier le commentaire',
      undo: 'Annuler la dernière décision',
      search: 'Chercher',
      help: 'Cette liste',
    },
  },
};
