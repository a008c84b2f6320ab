/** A comment that the demo starts with. */
export interface SeedComment {
  /** Names it for its replies. */
  readonly key: string;
  /** The key of the comment it answers. */
  readonly to?: string;
  readonly name: string;
  readonly website?: string;
  readonly locale: 'fr' | 'en' | 'ar' | 'es' | 'de';
  /** How long before the first start it was written. */
  readonly hoursAgo: number;
  readonly text: string;
  /** Left to the moderation rules, which hold it; the others are published. */
  readonly undecided?: true;
}

/** Some thirty comments in several languages: threads, long and short ones, and some that wait for a moderator. */
export const seedComments: readonly SeedComment[] = [
  {
    key: 'nurse',
    name: 'Maëlle',
    locale: 'fr',
    hoursAgo: 212,
    text: 'Je sors de l’hôpital à minuit et demi. Pour la première fois depuis des années, il existe un endroit **ouvert, chauffé et silencieux** entre mon travail et mon lit. Merci.',
  },
  {
    key: 'nurse-1',
    to: 'nurse',
    name: 'Tonio',
    locale: 'fr',
    hoursAgo: 210,
    text: 'Même chose à la gare : on finit à 1 h et il n’y avait que le distributeur de boissons.',
  },
  {
    key: 'nurse-2',
    to: 'nurse-1',
    name: 'Maëlle',
    locale: 'fr',
    hoursAgo: 209,
    text: 'On devrait se faire un petit signe. Je suis près des périodiques, lampe du fond.',
  },
  { key: 'nurse-3', to: 'nurse-2', name: 'Tonio', locale: 'fr', hoursAgo: 208, text: 'Noté !' },
  {
    key: 'nurse-4',
    to: 'nurse-3',
    name: 'Ph. R.',
    locale: 'fr',
    hoursAgo: 200,
    text: 'Et voilà comment naissent les clubs de lecture…',
  },
  {
    key: 'cost',
    name: 'Contribuable du quai',
    locale: 'fr',
    hoursAgo: 190,
    text: '61 000 euros par an pour vingt lecteurs, cela fait **8 euros par lecteur et par nuit**. J’aurais préféré une ligne de bus après 22 h.\n\n> le prix de deux ronds-points fleuris\n\nOn pouvait aussi se passer des ronds-points.',
  },
  {
    key: 'cost-1',
    to: 'cost',
    name: 'Léonie',
    locale: 'fr',
    hoursAgo: 188,
    text: 'Le calcul suppose que ce sont toujours les mêmes vingt. Au comptage de la borne, c’est plutôt 140 personnes différentes par semaine.',
  },
  {
    key: 'cost-2',
    to: 'cost-1',
    name: 'Contribuable du quai',
    locale: 'fr',
    hoursAgo: 187,
    text: 'D’où vient ce chiffre ?',
  },
  {
    key: 'cost-3',
    to: 'cost-2',
    name: 'Léonie',
    locale: 'fr',
    hoursAgo: 186,
    text: 'Affiché à l’entrée, sous l’horloge :\n\n- lundi : 17\n- mardi : 22\n- mercredi : 31\n- et **70** le week-end.',
  },
  {
    key: 'bread',
    name: 'Fournil des Tanneurs',
    website: 'https://fournil.example/',
    locale: 'fr',
    hoursAgo: 180,
    text: 'L’apprenti de l’article, c’est le nôtre. Il arrive maintenant avec des idées de recettes et un livre sous le bras. À 4 h, les premiers croissants sont pour les lecteurs.',
  },
  { key: 'bread-1', to: 'bread', name: 'zoé', locale: 'fr', hoursAgo: 179, text: '🥐🥐🥐' },
  {
    key: 'en-1',
    name: 'Rowan',
    locale: 'en',
    hoursAgo: 150,
    text: 'Our town closed its library *in the daytime* to save money. Reading this from abroad makes me a little jealous. Does anyone know whether the machine that lends books works in English?',
  },
  {
    key: 'en-2',
    to: 'en-1',
    name: 'Léonie',
    locale: 'en',
    hoursAgo: 149,
    text: 'It does. Press the small globe twice; the first press only changes the greeting.',
  },
  {
    key: 'en-3',
    to: 'en-1',
    name: 'K.',
    locale: 'en',
    hoursAgo: 120,
    text: 'For the record, the opening hours are also in the town’s open data:\n\n```\n{ "place": "library", "open": "00:00-24:00" }\n```',
  },
  {
    key: 'ar-1',
    name: 'سلمى',
    locale: 'ar',
    hoursAgo: 140,
    text: 'أدرس للامتحان ولا أستطيع التركيز في البيت. المكتبة ليلًا غيّرت كل شيء، والموظفون لطفاء جدًا.',
  },
  {
    key: 'ar-2',
    to: 'ar-1',
    name: 'يوسف',
    locale: 'ar',
    hoursAgo: 138,
    text: 'أتفق معك. هل تعرفين إن كانت قاعة الطابق الأول (étage 1) مفتوحة أيضًا؟',
  },
  {
    key: 'ar-3',
    to: 'ar-2',
    name: 'سلمى',
    locale: 'ar',
    hoursAgo: 137,
    text: 'حتى الثانية صباحًا فقط.',
  },
  {
    key: 'noise',
    name: 'Riverain du 14',
    locale: 'fr',
    hoursAgo: 96,
    text: 'Je ne suis pas contre, mais la porte claque **toutes les dix minutes** de minuit à six heures. Une fermeture douce coûte 90 euros. J’apporte le tournevis.',
  },
  {
    key: 'noise-1',
    to: 'noise',
    name: 'Maëlle',
    locale: 'fr',
    hoursAgo: 95,
    text: 'Je la retiens désormais, désolée pour les nuits passées.',
  },
  {
    key: 'noise-2',
    to: 'noise',
    name: 'Gardien de nuit',
    locale: 'fr',
    hoursAgo: 94,
    text: 'La fermeture a été commandée ce matin. En attendant, un coin de feutre. Merci pour le tournevis, on accepte !',
  },
  {
    key: 'es-1',
    name: 'Inés',
    locale: 'es',
    hoursAgo: 80,
    text: 'En mi ciudad hicimos lo mismo durante los exámenes, y al final se quedó todo el año. Paciencia con los vecinos y café gratis: no hay otro secreto.',
  },
  {
    key: 'de-1',
    name: 'Jörn',
    locale: 'de',
    hoursAgo: 72,
    text: 'Schöner Bericht. Eine Frage: Wird nachts auch vorgelesen? Bei uns kommen zur Lesestunde um Mitternacht mehr Leute als am Nachmittag.',
  },
  {
    key: 'de-2',
    to: 'de-1',
    name: 'Gardien de nuit',
    locale: 'fr',
    hoursAgo: 70,
    text: 'Pas encore, mais l’idée est partie au service culturel.',
  },
  {
    key: 'poem',
    name: 'Un insomniaque',
    locale: 'fr',
    hoursAgo: 40,
    text: 'Trois heures, rue des Tanneurs :  \nla lampe verte, la page,  \net quelqu’un qui tourne la sienne  \nen même temps que moi.',
  },
  {
    key: 'poem-1',
    to: 'poem',
    name: 'zoé',
    locale: 'fr',
    hoursAgo: 39,
    text: 'Ça, il faut l’afficher à l’entrée.',
  },
  {
    key: 'meeting',
    name: 'Association des usagers',
    website: 'https://usagers.example/valmont',
    locale: 'fr',
    hoursAgo: 20,
    text: 'Rappel : réunion publique le **3 décembre à 18 h 30**, salle du Moulin. Trois points :\n\n1. l’entrée côté canal ;\n2. le ménage ;\n3. la suite de l’essai.\n\nVenez même si tout vous va.',
  },
  {
    key: 'late',
    name: 'Camille',
    locale: 'fr',
    hoursAgo: 5,
    text: 'J’y suis en ce moment. Il reste une place près du radiateur.',
  },
  {
    key: 'held-first',
    undecided: true,
    name: 'Nouvelle voisine',
    locale: 'fr',
    hoursAgo: 4,
    text: 'Bonjour, je viens d’emménager. Faut-il une carte pour entrer la nuit, ou seulement pour emprunter ?',
  },
  {
    key: 'held-links',
    undecided: true,
    name: 'Archiviste',
    locale: 'fr',
    hoursAgo: 3,
    text: 'Deux lectures sur le sujet : https://archives.example/bibliotheques-de-nuit et https://revue.example/lire-tard. La seconde raconte l’essai de 1931.',
  },
  {
    key: 'held-word',
    undecided: true,
    name: 'Sam',
    locale: 'en',
    hoursAgo: 2,
    text: 'Better than the CASINO by the bridge, that is for sure.',
  },
  {
    key: 'held-ar',
    undecided: true,
    name: 'ندى',
    locale: 'ar',
    hoursAgo: 2,
    text: 'هل يمكن إحضار طفل في المساء؟ ابنتي تحب القراءة قبل النوم.',
  },
  {
    key: 'held-trash',
    undecided: true,
    name: 'Best Pills',
    website: 'https://pills.example/',
    locale: 'en',
    hoursAgo: 1,
    text: 'Cheap p1lls and miracle-pills, night delivery, visit my page now',
  },
];

/** Words that the demo's site looks out for, one per line, so that the queue shows why. */
export const demoRules = {
  moderationWords: 'casino\nloterie',
  disallowedWords: 'miracle-pills',
};
