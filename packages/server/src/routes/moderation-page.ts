import type { Hono } from 'hono';
import type { AppContext, AppDeps, AppEnv } from '../app-deps.js';
import { moderationHtml, moderationPolicy } from '../pages/moderation-html.js';
import { type PageLanguage, pageLanguage } from '../pages/strings/catalogs.js';
import { describe } from './describe.js';
import { resource } from './resource.js';

const site = 'default';

/** The page that moderators' links lead to, on the server's own host, where passkeys work. */
export function moderationPageRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  resource(app, '/moderation', {
    GET: [
      describe({
        summary: 'The moderators’ page, which the links that sign in lead to.',
        tag: 'moderation',
        query: { 'lang?': 'Its language; by default that of the browser, then that of the site.' },
        type: 'text/html',
        answers: { 200: 'A page.' },
      }),
      async (c) => {
        c.header('Content-Security-Policy', moderationPolicy);
        // A one-time token may stand in the address until the page has taken it out.
        c.header('Referrer-Policy', 'no-referrer');
        c.header('Cache-Control', 'no-store');
        return c.html(moderationHtml(await languageOf(deps, c)));
      },
    ],
  });
  resource(app, '/moderation/', {
    GET: [
      describe({
        summary: 'Leads to the moderators’ page; browsers take what follows a # along.',
        tag: 'moderation',
        answers: { 302: 'The page is at `/moderation`.' },
      }),
      // Relative, since a proxy may have stripped a path; not for good, since a site may have a page of its own here later.
      (c) => c.redirect('../moderation'),
    ],
  });
}

async function languageOf(deps: AppDeps, c: AppContext): Promise<PageLanguage> {
  const accepted = (c.req.header('Accept-Language') ?? '').split(',');
  const { locale } = (await deps.settings.of(deps.storage, site)).site;
  const wanted = accepted.map((one) => one.split(';', 1)[0]?.trim());
  return pageLanguage(c.req.query('lang'), ...wanted, locale);
}
