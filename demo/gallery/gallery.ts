import type { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { html, raw } from 'hono/html';
import { type Language, languageNames, languages } from '../languages.ts';
import { frame } from '../pages/frame.ts';
import type { PageOptions } from '../pages/routes.ts';
import { peerPages } from './peers.ts';
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
      <h2>Moving in from another tool</h2>
      <ul>
        ${peerPages.map(
          ({ name, about }) =>
            html`<li>
              <a href="/gallery/from/${name}">${about}</a>;
              <a href="/gallery/from/${name}?kept">by somebody who chose ten days ago</a>
            </li>`,
        )}
      </ul>
    </main>`;
    return c.html(frame({ language: 'en', title: 'Gallery of states' }, policy(c), list));
  });

  // A server that never answers, and one that always fails.
  app.all('/gallery/slow/*', () => new Promise<Response>(() => undefined));
  app.all('/gallery/broken/*', (c) => c.text('Broken on purpose', 500));

  app.get('/gallery/from/:peer', (c) => {
    const peer = peerPages.find(({ name }) => name === c.req.param('peer'));
    if (!peer) return c.notFound();
    if (c.req.query('kept') !== undefined) {
      const cookies = peer.cookies(new Date(Date.now() - 10 * 86_400_000));
      for (const [name, value] of Object.entries(cookies)) setCookie(c, name, value);
      setCookie(c, 'placet-consent', '', { maxAge: 0, path: '/' });
      return c.redirect(`/gallery/from/${peer.name}`);
    }
    const request = policy(c);
    return c.html(
      frame(
        { language: 'en', title: peer.about },
        { ...request, scripts: ['/placet.migrate.js', ...request.scripts] },
        html`<placet-consent id="consent"></placet-consent>
          <main class="desk">
            <h1>${peer.about}</h1>
            <h2>Before: the tool’s own markup, and what it kept</h2>
            <pre tabindex="0">${peer.markup}</pre>
            <pre tabindex="0">${JSON.stringify(peer.cookies(new Date()), null, 1)}</pre>
            <h2>After: the same markup, with placet.migrate.js before placet.js</h2>
            ${raw(peer.markup.replaceAll('<script', `<script nonce="${request.nonce}"`))}
            <p>Page views: <output id="page-views">–</output></p>
            <p><a href="?kept">Come as somebody who chose ten days ago</a></p>
          </main>`,
      ),
    );
  });

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
