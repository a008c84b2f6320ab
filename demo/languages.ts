/** The languages that the demo's pages are written in. */
export const languages = ['fr', 'en', 'ar'] as const;

/** One of the demo's languages, a BCP 47 tag. */
export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  fr: 'Français',
  en: 'English',
  ar: 'العربية',
};

/** Where a page is in a language: French stands at the root, as on the site that it imitates. */
export function pathOf(language: Language, page = ''): string {
  return language === 'fr' ? `/${page}` : `/${language}/${page}`;
}
