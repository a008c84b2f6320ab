import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Language } from '../languages.ts';

/** A piece of a page: text is escaped, pieces are not. */
export type Piece = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What every page needs to know of the request it answers. */
export interface Request {
  /** The nonce of this response's content security policy. */
  readonly nonce: string;
  /** Classic script tags in `<head>`: `/placet.js`, or modules of the development server. */
  readonly scripts: readonly string[];
}

/** What stands around a page's own content. */
export interface Frame {
  readonly language: Language;
  readonly title: string;
  /** Other colours than the reader's, for looking at both schemes side by side. */
  readonly scheme?: string | undefined;
}

/** A whole document around `content`. */
export function frame({ language, title, scheme }: Frame, request: Request, content: Piece): Piece {
  const { nonce, scripts } = request;
  return html`<!doctype html>
    <html
      lang="${language}"
      dir="${language === 'ar' ? 'rtl' : 'ltr'}"
      data-scheme="${scheme ?? ''}"
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/demo/page.css" />
        ${scripts.map((src) =>
          src.endsWith('.js')
            ? html`<script src="${src}" nonce="${nonce}"></script>`
            : html`<script type="module" src="${src}" nonce="${nonce}"></script>`,
        )}
      </head>
      <body>
        ${content}
      </body>
    </html>`;
}
