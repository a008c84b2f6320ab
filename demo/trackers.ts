import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { Piece, Request } from './pages/frame.ts';
import type { PageOptions } from './pages/routes.ts';

// Counts in memory: a tracker that anyone can watch in the network panel, and that must not run before consent.
const pageView = `(async () => {
  document.cookie = 'demo_visitor=' + (document.cookie.match(/demo_visitor=([^;]+)/)?.[1] ?? Date.now()) + '; path=/; max-age=34128000; samesite=lax';
  const response = await fetch('/trackers/page-views', { method: 'POST' });
  const output = document.querySelector('#page-views');
  if (output) output.textContent = await response.text();
})();
`;

/** The gated script tag of the page counter, as a site owner writes it. */
export function pageViewTracker({ nonce }: Request): Piece {
  return html`<script
    type="text/plain"
    data-category="analytics"
    data-src="/trackers/page-view.js"
    nonce="${nonce}"
  ></script>`;
}

/** The demo's own "third parties": a script that counts page views, and a frame that plays a video. */
export function trackers(app: Hono, { policy }: PageOptions): void {
  let views = 0;
  app.get('/trackers/page-view.js', (c) =>
    c.body(pageView, 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-store',
    }),
  );
  app.post('/trackers/page-views', (c) => c.text(String(++views)));
  app.get('/trackers/video', (c) => {
    policy(c);
    return c.html(
      html`<!doctype html>
        <html lang="${c.req.query('lang') ?? 'fr'}">
          <head>
            <meta charset="utf-8" />
            <title>Video</title>
            <link rel="stylesheet" href="/demo/video.css" />
          </head>
          <body>
            <video src="/demo/video.webm" autoplay muted loop playsinline controls></video>
          </body>
        </html>`,
    );
  });
}
