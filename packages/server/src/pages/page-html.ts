import { createHash } from 'node:crypto';
import { raw } from 'hono/html';
import { markup, type Html } from './render.js';
import type { PageLanguage } from './strings/catalogs.js';

// Quiet, and at home in both schemes; the class `away` takes the robots' field out of sight.
const style = `
:root { background: Canvas; color: CanvasText; color-scheme: light dark; }
body { font: 100%/1.5 system-ui, sans-serif; margin: 0 auto; max-inline-size: 44rem; padding: 1rem; }
h1 { font-size: 1.25rem; } h2 { font-size: 1.125rem; } h3 { font-size: 1rem; }
section ol { list-style: none; margin: 0; padding: 0; }
section li > ol { border-inline-start: 1px solid light-dark(#ccc, #555); margin-inline-start: .25rem; padding-inline-start: 1rem; }
article { border-block-start: 1px solid light-dark(#ccc, #555); overflow-wrap: anywhere; padding-block: .75rem .25rem; }
article:target { background: light-dark(#f3f1ea, #2a2a26); }
article header { color: light-dark(#555, #bbb); display: flex; flex-wrap: wrap; font-size: .875rem; gap: 0 .75rem; }
article header b { color: light-dark(#111, #eee); font-size: 1rem; }
article p, article ul, article ol, blockquote { margin: .5rem 0; }
article ul { list-style: disc; padding-inline-start: 1.5rem; } article ol { list-style: decimal; padding-inline-start: 1.5rem; }
blockquote { border-inline-start: 2px solid light-dark(#ccc, #555); padding-inline-start: .75rem; }
pre { overflow-x: auto; }
a { color: light-dark(#0b57a4, #8ab8f0); }
label { display: block; font-weight: 600; }
input, textarea, button { background: Canvas; border: 1px solid light-dark(#767676, #8f8f8f); box-sizing: border-box; color: CanvasText; font: inherit; padding: .5rem; }
input, textarea { inline-size: 100%; }
button { cursor: pointer; min-block-size: 2.75rem; padding-inline: 1rem; }
[role] p { border-inline-start: 3px solid light-dark(#a4262c, #f1707b); padding-inline-start: .75rem; }
[role=status] p { border-color: light-dark(#0b6a0b, #6ccb5f); }
.away { block-size: 1px; inline-size: 1px; overflow: hidden; position: absolute; clip-path: inset(50%); }
`;
const hash = createHash('sha256').update(style).digest('base64');

/** The policy of these pages: our own style, our own form, the icon that browsers ask for, and nothing else. */
export const pagePolicy: string = [
  "default-src 'none'",
  `style-src 'sha256-${hash}'`,
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A whole page around its main part. */
export function pageHtml({ lang, strings }: PageLanguage, title: string, main: Html): Html {
  return markup`<!doctype html>
    <html lang="${lang}" dir="${strings.dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>${raw(style)}</style>
      </head>
      <body>
        <main>${main}</main>
      </body>
    </html>`;
}
