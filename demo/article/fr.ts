import type { ArticleText } from './text.ts';

export const fr: ArticleText = {
  paper: 'Le Courrier du Canal',
  tagline: 'Le journal de la vallée',
  section: 'Vie locale',
  title: 'À Valmont, la bibliothèque ne ferme plus la nuit',
  lead: 'Depuis la rentrée, les portes de la rue des Tanneurs restent ouvertes jusqu’à l’aube. Étudiants, boulangers et insomniaques s’y croisent ; la mairie tire un premier bilan.',
  date: '14 novembre 2026',
  paragraphs: [
    'Il est une heure du matin et la grande salle n’est pas vide. Sous les lampes vertes, une vingtaine de lecteurs : deux infirmières qui sortent de leur service, un apprenti boulanger qui attend le sien, des étudiants, et un retraité venu, dit-il, « pour le silence ».',
    'L’idée est née d’une panne. L’hiver dernier, le chauffage de la résidence universitaire est tombé pendant six jours, et la bibliothèque avait accueilli qui voulait. Personne n’a rien abîmé ; on a même rapporté des livres en retard.',
    'Le conseil municipal a voté l’essai pour un an. Deux agents se relaient, un café en libre-service a été installé près des journaux, et les prêts se font sur une borne. Coût annoncé : 61 000 euros, soit le prix de deux ronds-points fleuris, a glissé l’adjointe aux finances.',
  ],
  quote: 'On pensait surveiller la salle. En réalité, c’est la salle qui veille sur nous.',
  afterQuote: [
    'Tout n’est pas réglé. Les voisins demandent que l’entrée se fasse côté canal après minuit, et les agents, que le ménage passe plus tôt. Une réunion publique est prévue le 3 décembre.',
    'Et vous, y êtes-vous allés ? Racontez votre nuit à la bibliothèque ci-dessous.',
  ],
  videoTitle: 'Vidéo : une nuit rue des Tanneurs',
  videoCaption: 'Une nuit rue des Tanneurs, en accéléré.',
  videoHost: 'Canal Vidéo',
  skip: 'Aller à l’article',
  languages: 'Langue',
  views: 'Lectures comptées :',
  cookies: 'Gérer les cookies',
  policy: 'Confidentialité',
  moderation: 'Modération',
  gallery: 'Galerie des états',
  about: 'Un journal inventé, pour essayer Placet sur une page ordinaire.',
};
