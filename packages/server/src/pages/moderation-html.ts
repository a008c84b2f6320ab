import { createHash } from 'node:crypto';
import { raw } from 'hono/html';
import { type Html, markup } from './render.js';
import type { PageLanguage } from './strings/catalogs.js';

const style = `
:root { background: Canvas; color: CanvasText; color-scheme: light dark; }
body { font: 100%/1.5 system-ui, sans-serif; margin: 0 auto; max-inline-size: 60rem; padding: 1rem 1.25rem; }
`;
const hash = createHash('sha256').update(style).digest('base64');

/** The policy of the moderators' page: our own script, which talks to this server alone. */
export const moderationPolicy: string = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'sha256-${hash}'`,
  "connect-src 'self'",
  "img-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html placet',
].join('; ');

/** The page that a moderator's link leads to: the desk, and nothing else. */
export function moderationHtml({ lang, strings }: PageLanguage): Html {
  return markup`<!doctype html>
    <html lang="${lang}" dir="${strings.dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${strings.moderation}</title>
        <style>${raw(style)}</style>
        <script src="placet.js"></script>
      </head>
      <body>
        <main>
          <placet-moderation src="."></placet-moderation>
          <noscript><p>${strings.needsScript}</p></noscript>
        </main>
      </body>
    </html>`;
}
