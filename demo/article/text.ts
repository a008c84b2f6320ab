/** Everything that is written on the article page, in one language. */
export interface ArticleText {
  readonly paper: string;
  readonly tagline: string;
  readonly section: string;
  readonly title: string;
  readonly lead: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
  readonly quote: string;
  readonly afterQuote: readonly string[];
  readonly videoTitle: string;
  readonly videoCaption: string;
  readonly videoHost: string;
  readonly skip: string;
  readonly languages: string;
  readonly views: string;
  readonly cookies: string;
  readonly policy: string;
  readonly moderation: string;
  readonly gallery: string;
  readonly about: string;
}
