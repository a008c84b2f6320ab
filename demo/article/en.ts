import type { ArticleText } from './text.ts';

export const en: ArticleText = {
  paper: 'The Canal Courier',
  tagline: 'The newspaper of the valley',
  section: 'Local life',
  title: 'In Valmont, the library no longer closes at night',
  lead: 'Since September the doors in Tanners’ Street have stayed open until dawn. Students, bakers and the sleepless meet there; the town takes stock for the first time.',
  date: '14 November 2026',
  paragraphs: [
    'It is one in the morning and the great hall is not empty. Some twenty readers sit under the green lamps: two nurses whose shift is over, a baker’s apprentice whose shift is about to begin, students, and a retired man who comes, he says, “for the silence”.',
    'It began with a breakdown. Last winter the heating of the student residence failed for six days, and the library took in whoever came. Nothing was damaged; some overdue books even came home.',
    'The council voted for a trial of one year. Two members of staff take turns, a self-service coffee stands by the newspapers, and a machine lends the books. The announced cost is 61,000 euros: the price of two flowering roundabouts, the deputy for finance remarked.',
  ],
  quote:
    'We thought we would be watching over the hall. As it turns out, the hall watches over us.',
  afterQuote: [
    'Not everything is settled. The neighbours want the entrance on the canal side after midnight, and the staff want the cleaners to come earlier. A public meeting is planned for 3 December.',
    'Have you been? Tell us about your night at the library below.',
  ],
  videoTitle: 'Video: a night in Tanners’ Street',
  videoCaption: 'A night in Tanners’ Street, speeded up.',
  videoHost: 'Canal Video',
  skip: 'Skip to the article',
  languages: 'Language',
  views: 'Readings counted:',
  cookies: 'Manage cookies',
  policy: 'Privacy',
  moderation: 'Moderation',
  gallery: 'Gallery of states',
  about: 'An invented newspaper, to try Placet on an ordinary page.',
};
