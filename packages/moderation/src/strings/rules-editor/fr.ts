import { plurals } from '../plural.js';
import { reasonsFr } from '../reasons-fr.js';
import { draftWordsFr } from '../draft-words.js';
import type { RulesStrings } from './strings.js';

const plural = plurals('fr');

/** The rules editor in French. */
export const rulesFr: RulesStrings = {
  heading: 'Règles',
  loading: 'Chargement des règles…',
  group: {
    people: 'Qui attend',
    words: 'Mots et liens',
    pace: 'Rythme',
    robots: 'Robots et indésirables',
  },
  rule: {
    holdAll: 'Retenir tous les commentaires',
    previouslyApproved: 'Retenir les auteurs qui n’ont encore rien de publié',
    firstComments: 'Retenir les premiers commentaires d’un auteur\u00A0: combien',
    lookalikeNames: 'Retenir les noms qui ressemblent à celui d’un autre',
    ownNames: 'Noms des personnes de ce site',
    moderationWords: 'Mots à vérifier',
    disallowedWords: 'Mots interdits',
    digitsAsLetters: 'Lire les chiffres comme des lettres',
    maxLinks: 'Retenir à partir de ce nombre de liens',
    floodSeconds: 'Refuser un commentaire à moins de tant de secondes du précédent',
    duplicate: 'Refuser ce qui a déjà été dit au même endroit',
    closeAfterDays: 'Fermer les commentaires après tant de jours',
    fastTypistSeconds: 'Retenir ce qui part à moins de tant de secondes de la première touche',
    honeypot: 'Classer indésirable ce qui remplit le champ invisible',
    proofOfWork: 'Retenir les navigateurs qui n’ont pas fait le calcul demandé',
    learnedSpam: 'Retenir ce qui ressemble aux indésirables passés, à partir de ce score',
    externalCheck: 'Écouter la vérification externe, si le serveur en a une',
  },
  hint: {
    firstComments: '0\u00A0: désactivé.',
    ownNames: 'Un par ligne. Personne d’autre ne doit sembler les porter.',
    moderationWords:
      'Un par ligne\u202F; un commentaire qui en contient un attend. Entre guillemets droits, "art", seul le mot entier est trouvé.',
    disallowedWords: 'Un par ligne\u202F; un commentaire qui en contient un va à la corbeille.',
    digitsAsLetters: 'Trouve c4s1n0, et parfois un numéro d’article.',
    maxLinks: '0\u00A0: désactivé.',
    floodSeconds: '0\u00A0: désactivé.',
    closeAfterDays: '0\u00A0: jamais.',
    fastTypistSeconds: '0\u00A0: désactivé.',
    learnedSpam:
      'De 0 à 1\u202F; 0\u00A0: désactivé. La règle apprend de vos décisions et ne fait que retenir.',
  },
  usually: (value) => `D’ordinaire\u00A0: ${value}`,
  on: 'oui',
  off: 'non',
  none: 'aucun',
  ...draftWordsFr,
  save: 'Enregistrer',
  readOnly: 'Seul un propriétaire enregistre les règles. Vous pouvez en essayer d’autres.',
  preview: 'Essayer sur les 1\u202F000 derniers commentaires',
  reset: 'Abandonner les changements',
  working: 'Un instant…',
  unsaved: 'Pas encore enregistré.',
  saved: 'Enregistré. Ces règles valent pour les nouveaux commentaires.',
  savedBy: (moderator, when) => `Enregistré par ${moderator}, ${when}.`,
  conflict:
    'Quelqu’un d’autre a enregistré entre-temps. Ses changements sont ici, les vôtres ne sont pas encore enregistrés\u00A0: enregistrez encore.',
  failed: {
    offline: 'Le serveur ne répond pas. Rien n’est perdu\u202F; réessayez.',
    sign_in_required:
      'Vous êtes déconnecté. Reconnectez-vous dans un autre onglet, puis réessayez ici.',
    invalid: 'Le serveur n’accepte pas une valeur.',
    too_large:
      'C’est trop à la fois\u00A0: les listes font au plus deux mégaoctets ensemble. Rien n’est perdu.',
    other: 'Cela n’a pas marché. Rien n’est perdu\u202F; réessayez.',
  },
  tryAgain: 'Réessayer',
  looked: (changed, looked) =>
    looked === 0
      ? 'Il n’y a pas encore de commentaires.'
      : plural(changed, {
          one: `# commentaire sur ${plural(looked, { other: '#' })} aurait eu un autre sort.`,
          other: `# commentaires sur ${plural(looked, { other: '#' })} auraient eu un autre sort.`,
        }),
  move: (from, to, n) => `${plural(n, { other: '#' })}\u00A0: ${to} au lieu de ${from}`,
  outcome: {
    publish: 'publié',
    hold: 'retenu',
    spam: 'indésirable',
    trash: 'corbeille',
    reject: 'refusé',
  },
  limits:
    'Rien n’a été changé. Ce qui n’a pas été gardé (vitesse de frappe, doublons) n’est pas rejoué.',
  anonymous: 'Sans nom',
  reasons: reasonsFr,
};
