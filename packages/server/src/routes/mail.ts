import type { Hono } from 'hono';
import type { AppContext, AppDeps, AppEnv } from '../app-deps.js';
import { ProblemError } from '../domain/problem-error.js';
import { mailTokens } from '../mail/mail-token.js';
import { mailStrings } from '../mail/strings/catalogs.js';
import type { MailStrings } from '../mail/strings/strings.js';
import { siteOf } from '../middleware/parameters.js';
import { pageHtml, pagePolicy } from '../pages/page-html.js';
import { type Html, markup } from '../pages/render.js';
import { pageLanguage } from '../pages/strings/catalogs.js';
import type { StoredSubscription } from '../storage/subscription-ports.js';
import { describe } from './describe.js';
import { resource } from './resource.js';

const type = 'text/html';
const query = { token: 'What the link in the mail carries.' };

/**
 * Behind the links of mails. Opening one changes nothing, since mail servers open links to look at them: a button does, and
 * for the end of mails also the one click of mail programs (RFC 8058).
 */
export function mailRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  const { storage } = deps;
  const tokens = mailTokens(storage);

  async function subscriptionOf(c: AppContext): Promise<StoredSubscription | undefined> {
    const site = siteOf(c);
    const id = await tokens.read(site, c.req.query('token') ?? '');
    if (id === undefined) throw new ProblemError('not_found');
    return storage.subscriptions.find(site, id);
  }

  async function page(
    c: AppContext,
    subscription: StoredSubscription | undefined,
    show: (pages: MailStrings['pages']) => Shown,
  ): Promise<Response> {
    const comment =
      subscription && (await storage.comments.find(subscription.site, subscription.comment));
    const { site: settings } = await deps.settings.of(storage, siteOf(c));
    const wanted = [comment?.locale, settings.locale] as const;
    const { title, main } = show(mailStrings(...wanted).pages);
    c.header('Cache-Control', 'no-store');
    c.header('Referrer-Policy', 'same-origin');
    c.header('Content-Security-Policy', pagePolicy);
    return c.html(pageHtml(pageLanguage(...wanted), title, main));
  }

  resource(app, '/v1/sites/:site/mail/confirm', {
    GET: [
      describe({
        summary: 'Asks whether replies are to be told to this address.',
        tag: 'mail',
        query,
        type,
        answers: { 200: 'A page with a button.' },
      }),
      async (c) => {
        const subscription = await subscriptionOf(c);
        if (!subscription) throw new ProblemError('not_found');
        return page(c, subscription, (pages) =>
          asking(pages.confirmTitle, pages.confirmText, pages.confirmButton),
        );
      },
    ],
    POST: [
      describe({
        summary: 'Confirms an address.',
        tag: 'mail',
        query,
        type,
        answers: { 200: 'A page that says so.' },
      }),
      async (c) => {
        const subscription = await subscriptionOf(c);
        if (!subscription) throw new ProblemError('not_found');
        await storage.subscriptions.confirm(subscription.site, subscription.id);
        return page(c, subscription, (pages) => saying(pages.confirmTitle, pages.confirmed));
      },
    ],
  });
  resource(app, '/v1/sites/:site/mail/unsubscribe', {
    GET: [
      describe({
        summary: 'Asks whether no more replies are to be told.',
        tag: 'mail',
        query,
        type,
        answers: { 200: 'A page with a button.' },
      }),
      async (c) =>
        page(c, await subscriptionOf(c), (pages) =>
          asking(pages.unsubscribeTitle, pages.unsubscribeText, pages.unsubscribeButton),
        ),
    ],
    POST: [
      describe({
        summary:
          'Ends the mails about one comment, by one click (RFC 8058); done twice, it is done once.',
        tag: 'mail',
        query,
        type,
        answers: { 200: 'A page that says so.' },
      }),
      async (c) => {
        const subscription = await subscriptionOf(c);
        if (subscription) await storage.subscriptions.end(subscription.site, subscription.id);
        return page(c, subscription, (pages) => saying(pages.unsubscribeTitle, pages.unsubscribed));
      },
    ],
  });
}

interface Shown {
  readonly title: string;
  readonly main: Html;
}

function asking(title: string, text: string, button: string): Shown {
  const main = markup`<h1>${title}</h1>
    <form method="post"><p>${text}</p><p><button>${button}</button></p></form>`;
  return { title, main };
}

function saying(title: string, text: string): Shown {
  return { title, main: markup`<h1>${title}</h1><div role="status"><p>${text}</p></div>` };
}
