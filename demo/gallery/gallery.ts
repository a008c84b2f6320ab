import type { Hono } from 'hono';
import { html } from 'hono/html';
import { type Language, languageNames, languages } from '../languages.ts';
import { frame } from '../pages/frame.ts';
import type { PageOptions } from '../pages/routes.ts';
import { states } from './states.ts';

const schemes = ['light', 'dark'];

/** One page per state of each element, in each language and scheme, and an index of them. */
export function gallery(app: Hono, { policy }: PageOptions): void {
  app.get('/gallery', (c) => {
    const list = html`<main class="desk">
      <h1>Gallery of states</h1>
      <ul class="states">
        ${states.map(
          ({ name, about }) =>
            html`<li>
              <a href="/gallery/${name}">${name}</a>
              <p>${about}</p>
              <p>
                ${languages.map((language) =>
                  schemes.map(
                    (scheme) =>
                      html`<a href="/gallery/${name}?lang=${language}&amp;scheme=${scheme}"
                          >${languageNames[language]}, ${scheme}</a
                        ><br />`,
                  ),
                )}
              </p>
            </li>`,
        )}
      </ul>
    </main>`;
    return c.html(frame({ language: 'en', title: 'Gallery of states' }, policy(c), list));
  });

  // A server that never answers, and one that always fails.
  app.all('/gallery/slow/*', () => new Promise<Response>(() => undefined));
  app.all('/gallery/broken/*', (c) => c.text('Broken on purpose', 500));

  app.get('/gallery/:state', (c) => {
    const state = states.find(({ name }) => name === c.req.param('state'));
    if (!state) return c.notFound();
    const language: Language = languages.find((one) => one === c.req.query('lang')) ?? 'en';
    const scheme = schemes.find((one) => one === c.req.query('scheme'));
    return c.html(
      frame(
        { language, title: state.about, scheme },
        policy(c),
        html`<main class="desk">
          <h1>${state.about}</h1>
          ${state.content(language)}
        </main>`,
      ),
    );
  });
}
