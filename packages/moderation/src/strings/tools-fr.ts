import { plurals } from './plural.js';
import type { FilterStrings, LogStrings } from './tool-strings.js';

const plural = plurals('fr');
const comments = (n: number): string =>
  plural(n, { one: '# commentaire', other: '# commentaires' });
const day = 24;

export const filtersFr: FilterStrings = {
  heading: 'Chercher et filtrer',
  text: 'Chercher dans le texte, le nom ou le site',
  reason: 'Motif',
  anyReason: 'Tous les motifs',
  rule: {
    hold_all: 'Tout est retenu',
    previously_approved: 'Premier commentaire',
    max_links: 'Liens',
    moderation_words: 'Mots à vérifier',
    disallowed_words: 'Mots interdits',
    honeypot: 'Champ piège',
    fast_typist: 'Envoyé trop vite',
  },
  age: 'Ancienneté',
  anyAge: 'Toute ancienneté',
  olderThan: (hours) =>
    hours < day
      ? plural(hours, { one: 'Plus d’une heure', other: 'Plus de # heures' })
      : plural(hours / day, { one: 'Plus d’un jour', other: 'Plus de # jours' }),
  thread: (thread) => `Page : ${thread}`,
  author: (name) => `Auteur : ${name}`,
  onlyAuthor: 'Tout de cet auteur',
  onlyThread: 'Tout sur cette page',
  remove: 'Retirer ce filtre',
  clear: 'Tout afficher',
  matching: (n) =>
    plural(n, { one: '# commentaire correspond', other: '# commentaires correspondent' }),
  save: 'Enregistrer ce filtre',
  saved: 'Filtres enregistrés',
  forget: (name) => `Oublier le filtre ${name}`,
  nothing: 'Rien ne correspond.',
  nothingHint: 'Essayez moins de mots, une autre vue, ou affichez tout.',
};

export const logFr: LogStrings = {
  open: 'Journal',
  heading: 'Journal d’audit',
  back: 'Retour aux commentaires',
  hint: 'Tout ce qui a été décidé, par qui, quand et pourquoi. Rien ne s’y modifie ; ce qui a été décidé peut être annulé.',
  download: 'Tout télécharger',
  more: 'Plus anciens',
  loading: 'Chargement du journal…',
  failed: 'Le journal n’a pas pu être chargé.',
  empty: 'Rien n’a encore été décidé.',
  act: {
    publish: (n) => `a publié ${comments(n)}`,
    hold: (n) => `a de nouveau retenu ${comments(n)}`,
    refuse: (n) => `a refusé ${comments(n)}`,
    spam: (n) => `a classé ${comments(n)} indésirable${n > 1 ? 's' : ''}`,
    trash: (n) => `a mis ${comments(n)} à la corbeille`,
    undo: (n) => `est revenu sur une décision (${comments(n)})`,
    reveal: () => 'a regardé l’adresse derrière un commentaire',
    'sign-in': () => 's’est connecté',
    'sign-out': () => 's’est déconnecté',
    invite: () => 'a créé un lien de connexion',
    role: () => 'a changé un rôle',
    'remove-moderator': () => 'a retiré quelqu’un',
    'end-session': () => 'a mis fin à une session',
    'add-passkey': () => 'a créé une clé d’accès',
    'remove-passkey': () => 'a retiré une clé d’accès',
    'new-key': () => 'a créé une clé tenue par les propriétaires',
    'wrap-key': () => 'a remplacé une copie d’une clé',
    'hand-over-key': () => 'a remis une clé',
    'read-envelopes': () => 'a pris des adresses scellées pour les ouvrir',
    reseal: () => 'a scellé des adresses à nouveau',
    settings: () => 'a changé les réglages',
    reply: () => 'a répondu au nom du site',
    edit: () => 'a modifié un commentaire',
    trust: () => 'fait confiance à un auteur',
    'hold-author': () => 'retient chaque commentaire d’un auteur',
    ban: () => 'a exclu un auteur',
    'leave-to-rules': () => 'laisse un auteur aux règles',
    rules: () => 'a changé les règles',
    'learning-reset': () => 'a fait oublier ce qui était appris',
    thread: () => 'a changé un fil',
    pin: () => 'a épinglé un commentaire',
    unpin: () => 'a désépinglé un commentaire',
    'uphold-complaint': () => 'a donné raison à une réclamation',
    'dismiss-complaint': () => 'a maintenu une décision',
    'export-subject': () => 'a remis les données d’une personne',
    'erase-subject': () => 'a effacé les données d’une personne',
    'erase-old': () => 'a effacé ce qui était assez vieux',
  },
  unknownAct: (action) => `a fait « ${action} »`,
  way: (from, to) => `${from} → ${to}`,
  reason: (note) => `Motif : ${note}`,
  by: (name) => `de ${name}`,
  undone: (when) => `Annulé ${when}`,
  undo: 'Annuler',
};
