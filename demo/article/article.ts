import { html } from 'hono/html';
import { consentSettings } from '../consent-settings.ts';
import { type Language, languageNames, languages, pathOf } from '../languages.ts';
import { pageViewTracker } from '../trackers.ts';
import { frame, type Piece, type Request } from '../pages/frame.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { ArticleText } from './text.ts';

/** The texts of the article page. */
export const articleTexts: Readonly<Record<Language, ArticleText>> = { fr, en, ar };

/** The thread under the article: one for its three languages. */
export const articleThread = '/valmont-bibliotheque';

/** The article with both widgets, dropped in exactly as a site owner would. */
export function articlePage(language: Language, request: Request): Piece {
  const text = articleTexts[language];
  const content = html`
    <placet-consent id="consent" policy="${pathOf(language, 'confidentialite')}"
      >${consentSettings(language)}</placet-consent
    >
    ${masthead(language)}
    <main id="article" tabindex="-1">
      <article>
        <p class="section">${text.section}</p>
        <h1>${text.title}</h1>
        <p class="lead">${text.lead}</p>
        <p class="byline"><time datetime="2026-11-14">${text.date}</time></p>
        ${text.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        <blockquote><p>${text.quote}</p></blockquote>
        ${text.afterQuote.map((paragraph) => html`<p>${paragraph}</p>`)}
        <figure>
          <placet-embed
            category="media"
            service="canal-video"
            name="${text.videoHost}"
            policy="${pathOf(language, 'confidentialite')}"
          >
            <template
              ><iframe
                src="/trackers/video?lang=${language}"
                title="${text.videoTitle}"
                width="640"
                height="360"
              ></iframe
            ></template>
          </placet-embed>
          <figcaption>${text.videoCaption}</figcaption>
        </figure>
      </article>
      <section class="comments">
        <placet-comments src="/" thread="${articleThread}"></placet-comments>
      </section>
    </main>
    ${footer(language)} ${pageViewTracker(request)}
  `;
  return frame({ language, title: `${text.title} – ${text.paper}` }, request, content);
}

/** The newspaper's head, with the page's other languages. */
export function masthead(language: Language, page = ''): Piece {
  const text = articleTexts[language];
  return html`
    <header class="masthead">
      <a class="skip" href="#article">${text.skip}</a>
      <p class="paper"><a href="${pathOf(language)}">${text.paper}</a></p>
      <p class="tagline">${text.tagline}</p>
      <nav aria-label="${text.languages}">
        ${languages.map(
          (other) =>
            html`<a
              href="${pathOf(other, page)}"
              lang="${other}"
              hreflang="${other}"
              ${other === language ? html`aria-current="page"` : ''}
              >${languageNames[other]}</a
            >`,
        )}
      </nav>
    </header>
  `;
}

/** The newspaper's foot: the way back to the cookies question stands on every page. */
export function footer(language: Language): Piece {
  const text = articleTexts[language];
  return html`
    <footer class="foot">
      <p>${text.about}</p>
      <p>${text.views} <output id="page-views">–</output></p>
      <ul>
        <li>
          <a href="${pathOf(language, 'confidentialite')}" command="--placet-preferences"
            >${text.cookies}</a
          >
        </li>
        <li><a href="${pathOf(language, 'confidentialite')}">${text.policy}</a></li>
        <li><a href="/moderation">${text.moderation}</a></li>
        <li><a href="/gallery">${text.gallery}</a></li>
      </ul>
    </footer>
  `;
}
