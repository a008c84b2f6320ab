import { html } from 'hono/html';
import { articleTexts } from '../article/article.ts';
import { type Language, languages } from '../languages.ts';
import { frame, type Piece, type Request } from './frame.ts';

const titles: Readonly<Record<Language, string>> = {
  fr: 'Modération',
  en: 'Moderation',
  ar: 'الإشراف',
};

/** The page a moderator's one-time link leads to. */
export function moderationPage(wanted: string | undefined, request: Request): Piece {
  const language = languages.find((one) => one === wanted) ?? 'fr';
  const title = titles[language];
  return frame(
    { language, title },
    request,
    html`<main class="desk">
      <h1>${articleTexts[language].paper}</h1>
      <placet-moderation></placet-moderation>
    </main>`,
  );
}
