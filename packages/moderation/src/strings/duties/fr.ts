import { partWhyFr } from '../part-why.js';
import { plurals } from '../plural.js';
import type { DutiesStrings } from './strings.js';

const plural = plurals('fr');

export const dutiesFr: DutiesStrings = {
  heading: 'Signalements, réclamations et demandes',
  loading: 'Chargement…',
  failed: 'Cela n’a pas marché.',
  tryAgain: 'Réessayer',
  why: {
    ...partWhyFr,
    invalid: 'Il faut une adresse e-mail, ou une clé d’auteur comme la file la montre.',
  },
  anonymous: 'Anonyme',
  overtaken: 'Quelqu’un d’autre en a décidé entre-temps.',
  reports: 'Commentaires signalés',
  noReports: 'Aucun signalement n’attend.',
  category: {
    minors: 'Abus sexuel d’enfants',
    violence: 'Menace ou appel à la violence',
    speech: 'Haine, injure ou diffamation',
    privacy: 'Données personnelles de quelqu’un',
    scam: 'Fraude ou hameçonnage',
    property: 'Droit d’auteur ou marque',
    rules: 'Contraire aux règles du site',
    other: 'Autre chose',
  },
  reportedBy: (name) => `par ${name}`,
  reporter: {
    show: 'Voir l’adresse de l’auteur du signalement',
    reason: 'Pourquoi avez-vous besoin de cette adresse ?',
    logged: 'Votre motif et votre nom sont inscrits au journal d’audit.',
    confirm: 'Voir l’adresse',
    cancel: 'Annuler',
    opening: 'Ouverture de l’adresse scellée…',
    shown: 'C’est inscrit au journal.',
  },
  erasedReport: 'L’auteur du signalement a fait effacer ses mots.',
  overdue: (hours) => plural(hours, { one: 'plus d’une heure', other: 'plus de # heures' }),
  message: 'Message à la personne qui a signalé (facultatif)',
  keep: 'Garder le commentaire',
  remove: 'Le retirer…',
  kept: 'Le commentaire reste ; la personne qui l’a signalé en est avertie.',
  removed: 'Le commentaire est retiré ; son auteur et la personne qui l’a signalé sont avertis.',
  statement: 'Ce que l’auteur apprend',
  statementHint:
    'La loi demande des motifs (DSA, art. 17) : l’auteur les voit et peut réclamer pendant six mois.',
  ground: 'Il enfreint',
  terms: 'les règles du site',
  law: 'la loi',
  clause: 'Quelle règle ou disposition',
  facts: 'Les faits, et pourquoi cela s’applique',
  about: 'De quoi il s’agit',
  statementCategory: {
    ANIMAL_WELFARE: 'Bien-être animal',
    CONSUMER_INFORMATION: 'Information des consommateurs',
    CYBER_VIOLENCE: 'Cyberviolence',
    CYBER_VIOLENCE_AGAINST_WOMEN: 'Cyberviolence contre les femmes',
    DATA_PROTECTION_AND_PRIVACY_VIOLATIONS: 'Protection des données et vie privée',
    ILLEGAL_OR_HARMFUL_SPEECH: 'Propos illicites ou nuisibles',
    INTELLECTUAL_PROPERTY_INFRINGEMENTS: 'Propriété intellectuelle',
    NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS: 'Débat public ou élections',
    NOT_SPECIFIED_NOTICE: 'Signalement sans précision',
    OTHER_VIOLATION_TC: 'Autre infraction aux règles',
    PROTECTION_OF_MINORS: 'Protection des mineurs',
    RISK_FOR_PUBLIC_SECURITY: 'Sécurité publique',
    SCAMS_AND_FRAUD: 'Escroquerie et fraude',
    SELF_HARM: 'Automutilation',
    UNSAFE_AND_PROHIBITED_PRODUCTS: 'Produits dangereux ou interdits',
    VIOLENCE: 'Violence',
  },
  send: 'Retirer et prévenir l’auteur',
  refuse: 'Refuser et prévenir l’auteur',
  cancel: 'Annuler',
  complaints: 'Réclamations d’auteurs',
  complaintsHint:
    'Une personne répond. Ce qui est fondé revient par une décision à part : depuis le journal, ou parmi les refusés.',
  noComplaints: 'Personne n’a réclamé.',
  answer: 'Votre réponse à l’auteur',
  uphold: 'L’auteur a raison',
  dismiss: 'La décision tient',
  outcome: { open: 'Ouverte', upheld: 'L’auteur avait raison', dismissed: 'La décision tient' },
  statementsGiven: 'Motifs donnés',
  noStatements: 'Aucun auteur n’a encore reçu de motifs.',
  erasedComment: 'Le commentaire est effacé.',
  older: 'Plus anciens',
  subject: 'Les données d’une personne',
  subjectHint:
    'Tout ce qui vient d’une adresse ou d’une clé d’auteur : à remettre, ou à effacer. Le journal dit que cela a été fait, pas pour qui.',
  who: 'Adresse e-mail ou clé d’auteur',
  find: 'Chercher',
  whose: (who) => `Au sujet de ${who} :`,
  found: (n) => plural(n, { one: '# commentaire trouvé.', other: '# commentaires trouvés.' }),
  also: ({ reports, votes }) => {
    const parts = [
      reports > 0 ? plural(reports, { one: '# signalement', other: '# signalements' }) : '',
      votes > 0 ? plural(votes, { one: '# vote', other: '# votes' }) : '',
    ].filter(Boolean);
    return parts.length > 0 ? `Et aussi : ${parts.join(', ')}.` : '';
  },
  unopened: (n) =>
    plural(n, {
      one: '# adresse scellée ne peut être ouverte que par qui en tient la clé.',
      other: '# adresses scellées ne peuvent être ouvertes que par qui en tient la clé.',
    }),
  unreadable: (n) =>
    plural(n, {
      one: '# adresse scellée ne s’ouvre pas, même avec sa clé : nul ne sait à qui elle est.',
      other:
        '# adresses scellées ne s’ouvrent pas, même avec leur clé : nul ne sait à qui elles sont.',
    }),
  openHint:
    'Votre navigateur les ouvre une à une et ne montre que celles de cette personne. Le journal dit que cela a été fait.',
  searchReason: 'Une personne demande ses données',
  opened: (n) => plural(n, { one: '# adresse ouverte…', other: '# adresses ouvertes…' }),
  asData: 'Télécharger (JSON)',
  asText: 'Télécharger (texte)',
  erase: 'Tout effacer…',
  eraseMeans: (n) =>
    plural(n, {
      one: '# commentaire est effacé pour toujours, avec nom, adresse et site. Les réponses restent sous une souche.',
      other:
        '# commentaires sont effacés pour toujours, avec nom, adresse et site. Les réponses restent sous une souche.',
    }),
  eraseMeansAlso:
    'Les signalements perdent mots, nom et adresse ; qu’ils ont été faits, et ce qui fut décidé, reste. Les votes de ces clés d’auteur, et ce que vous en avez décidé, partent aussi.',
  eraseNow: 'Effacer pour toujours',
  keepAll: 'Tout garder',
  erased: (n) => plural(n, { one: '# commentaire effacé.', other: '# commentaires effacés.' }),
  figures: 'Chiffres et fichiers',
  year: 'Année',
  notices: 'Signalements de lecteurs',
  median: 'La moitié décidée en moins de',
  statements: 'Exposés des motifs',
  byRule: 'dont trouvés par une règle',
  openComplaints: 'Réclamations en attente',
  decidedComplaints: 'Réclamations fondées, rejetées',
  files: 'Fichiers',
  file: {
    statements: 'Exposés des motifs (pour la base de la Commission)',
    consents: 'Reçus de consentement',
    audit: 'Journal d’audit',
  },
};
