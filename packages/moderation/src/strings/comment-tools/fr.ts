import { partWhyFr } from '../part-why.js';
import { plurals } from '../plural.js';
import type { CommentToolsStrings } from './strings.js';

const plural = plurals('fr');

export const commentToolsFr: CommentToolsStrings = {
  loading: 'Un instant…',
  failed: 'Cela n’a pas marché. Ce que vous avez tapé est toujours là.',
  tryAgain: 'Réessayer',
  why: {
    ...partWhyFr,
    version_conflict:
      'Le commentaire a changé depuis que vous avez ouvert ceci. Il est affiché tel qu’il est maintenant, et ce que vous avez tapé est toujours là : enregistrez encore une fois pour le mettre à sa place.',
    role_required: 'Votre rôle ne le permet pas.',
  },
  cancel: 'Annuler',
  reply: 'Répondre au nom du site',
  replyHint: 'C’est publié aussitôt, sous le commentaire, et marqué comme parole du site.',
  replyText: 'Votre réponse',
  replyName: 'Qui parle (votre nom si c’est vide)',
  send: 'Publier la réponse',
  edit: 'Modifier le commentaire',
  editHint:
    'Les lecteurs voient qu’il a été modifié si le site le dit. Les mots d’avant sont gardés.',
  editText: 'Le commentaire',
  editWhy: 'Pourquoi, pour le journal (facultatif)',
  save: 'Enregistrer',
  former: 'Ce qu’il disait avant',
  replaced: (when) => `jusqu’au ${when}`,
  author: (name) => `L’auteur ${name}`,
  unknownAuthor:
    'Aucune clé n’a signé ce commentaire : personne ne peut dire si son auteur a déjà écrit ici, et on ne peut ni lui faire confiance ni l’exclure.',
  states: {
    pending: 'en attente',
    published: 'publié',
    spam: 'indésirable',
    refused: 'refusé',
    trash: 'à la corbeille',
  },
  counts: (view, n) =>
    ({
      pending: plural(n, { other: '# en attente' }),
      published: plural(n, { one: '# publié', other: '# publiés' }),
      spam: plural(n, { one: '# indésirable', other: '# indésirables' }),
      refused: plural(n, { one: '# refusé', other: '# refusés' }),
      trash: plural(n, { other: '# à la corbeille' }),
    })[view],
  standing: 'Désormais',
  standings: {
    none: 'Les règles décident',
    trusted: 'Confiance : rien n’est retenu',
    held: 'Retenir chaque commentaire',
    banned: 'Exclure : ne plus rien prendre, et le dire',
  },
  setBy: (name, when) => `Fixé par ${name}, ${when}.`,
  standingWhy: 'Pourquoi, pour le journal (facultatif)',
  set: 'Fixer',
  done: 'Cela vaut dès maintenant.',
  recent: 'Ce qu’il a écrit',
  noRecent: 'Rien d’autre.',
};
