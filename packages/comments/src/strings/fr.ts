import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('fr');

/** French: what is read before anything is written. */
export const fr: CommentsStrings = {
  leaveComment: 'Laisser un commentaire',
  replyTo: (name) => `Répondre à ${isolate(name)}`,
  emailPromise: 'Votre adresse e-mail ne sera pas publiée.',
  requiredMark: 'Les champs obligatoires sont marqués',
  fields: { text: 'Commentaire', name: 'Nom', email: 'Adresse e-mail', website: 'Site web' },
  rememberMe: 'Se souvenir de moi sur cet appareil',
  postComment: 'Publier le commentaire',
  postReply: 'Publier la réponse',
  cancel: 'Annuler',
  notLoaded: 'Échec du chargement. Votre texte reste ici : réessayez.',
  localOnly: 'Ces commentaires restent dans ce navigateur.',
  preview: 'Aperçu',
  noticeTitle: 'Ce que deviennent vos données',
  comments: 'Commentaires',
  commentCount: (count) => plural(count, { one: '# commentaire', other: '# commentaires' }),
  loading: 'Chargement des commentaires…',
  empty: 'Aucun commentaire pour l’instant. Le vôtre serait le premier.',
  offline: 'Vous êtes hors ligne. Les commentaires se chargeront au retour du réseau.',
  failed: 'Échec du chargement des commentaires.',
  closed: 'Les commentaires sont fermés.',
  showMore: 'Afficher plus',
  replyCount: (count) => plural(count, { one: '# réponse', other: '# réponses' }),
  showReplies: (count) =>
    plural(count, { one: 'Afficher # réponse de plus', other: 'Afficher # réponses de plus' }),
  showNew: (count) =>
    plural(count, { one: '# nouveau commentaire', other: '# nouveaux commentaires' }),
  sortBy: 'Ordre',
  sorts: { newest: 'Les plus récents', oldest: 'Les plus anciens', discussed: 'Les plus discutés' },
  siteRole: 'Rédaction',
  pinned: 'Épinglé',
  report: 'Signaler',
  useful: (count) => (count === 0 ? 'Utile' : `Utile · ${count}`),
  reply: 'Répondre',
  inReplyTo: 'en réponse à',
  deleted: 'Ce commentaire a été supprimé.',
  anonymous: 'Anonyme',
  edited: 'modifié',
  tryAgain: 'Réessayer',
};
