import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context, Hono } from 'hono';
import { articlePage } from '../article/article.ts';
import { gallery } from '../gallery/gallery.ts';
import { languages, pathOf } from '../languages.ts';
import { policyPage } from '../policy/policy.ts';
import { trackers } from '../trackers.ts';
import type { Request } from './frame.ts';
import { moderationPage } from './moderation-page.ts';

/** What the demo's routes share. */
export interface PageOptions {
  /** Scripts of each page. @default ['/placet.js'] */
  readonly scripts: readonly string[];
  /** Sets the strict policy on a response, and gives what its page needs. */
  readonly policy: (c: Context) => Request;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  webm: 'video/webm',
  js: 'text/javascript; charset=utf-8',
};

/** Adds the demo's pages to a server. Every page stands under a strict policy, so that whatever would break it breaks here. */
export function pages(app: Hono, scripts: readonly string[]): void {
  const isDevelopment = scripts.some((src) => !src.endsWith('.js'));
  const policy = (c: Context): Request => {
    const nonce = randomBytes(16).toString('base64');
    // The development server injects styles and modules of its own.
    if (!isDevelopment) c.header('content-security-policy', strictPolicy(nonce));
    c.header('cache-control', 'no-store');
    return { nonce, scripts };
  };
  const options: PageOptions = { scripts, policy };
  for (const language of languages) {
    app.get(pathOf(language), (c) => c.html(articlePage(language, policy(c))));
    app.get(pathOf(language, 'confidentialite'), (c) => c.html(policyPage(language, policy(c))));
  }
  app.get('/moderation', (c) => c.html(moderationPage(c.req.query('lang'), policy(c))));
  app.get('/demo/:file{[a-z-]+\\.(css|webm|js)}', async (c) => {
    const file = c.req.param('file');
    const content = await readFile(join(import.meta.dirname, '../public', file)).catch(
      () => undefined,
    );
    if (!content) return c.notFound();
    return c.body(content, 200, { 'content-type': types[file.split('.')[1] ?? ''] ?? '' });
  });
  trackers(app, options);
  gallery(app, options);
}

/** The policy that every page of the demo is served under. */
export function strictPolicy(nonce: string): string {
  return [
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html placet',
  ].join('; ');
}
