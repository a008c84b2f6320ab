import {
  fieldErrors,
  limits,
  newId,
  type ReplyPage,
  type Root,
  submissionSchema,
} from '@placet/protocol';
import type { Hono } from 'hono';
import * as v from 'valibot';
import type { AppContext, AppDeps, AppEnv } from '../app-deps.js';
import { ProblemError } from '../domain/problem-error.js';
import { readContext, readPage, readReplies } from '../domain/read-thread.js';
import { readForm } from '../middleware/form-body.js';
import { choiceOf, siteOf, threadOf } from '../middleware/parameters.js';
import { conversationHtml } from '../pages/comment-html.js';
import { formHtml, type Typed, untyped } from '../pages/form-html.js';
import { pageHtml, pagePolicy } from '../pages/page-html.js';
import { markup, type Html } from '../pages/render.js';
import { pageLanguage } from '../pages/strings/catalogs.js';
import type { PageStrings } from '../pages/strings/strings.js';
import { describe } from './describe.js';
import { resource } from './resource.js';
import { cached, etagOf, isKnown, sorts } from './thread-cache.js';
import { takeComment } from './take-comment.js';

/** What became of a form that was sent: what was typed, and why it was not taken. */
interface Refused {
  readonly typed: Typed;
  readonly problems: readonly string[];
}

const type = 'text/html';

/** A thread as a page, for search engines and for readers without JavaScript, with a form that works as it is. */
export function threadPageRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  resource(app, '/v1/sites/:site/comments.html', {
    GET: [
      describe({
        summary:
          'One page of a thread as HTML, with a form; as `part=section` only the section, to be put into another page.',
        tag: 'comments',
        query: {
          thread: 'The key of the thread.',
          'sort?': '`newest` (the default), `oldest` or `discussed`.',
          'after?': 'The `next` of the page before.',
          'root?': 'Only this conversation; `after` then pages its replies.',
          'reply?': 'The id of the comment that the form answers.',
          'lang?': 'A language; otherwise the site’s.',
          'part?': '`page` (the default) or `section`.',
        },
        type,
        answers: { 200: 'A page.', 304: 'Nothing changed.' },
      }),
      async (c) => {
        const site = siteOf(c);
        const thread = await deps.storage.comments.thread(site, threadOf(c));
        const etag = await etagOf(deps, site, thread);
        c.header('Cache-Control', cached);
        c.header('ETag', etag);
        // Also on a 304, whose headers replace those of the page that the browser has.
        c.header('Content-Security-Policy', pagePolicy);
        if (isKnown(c, etag)) return c.body(null, 304);
        const typed = { ...untyped, parent: c.req.query('reply') ?? '' };
        return respond(deps, c, { typed, problems: [] }, 200);
      },
    ],
    POST: [
      describe({
        summary:
          'Takes a comment from a plain form: text, name, website, parent. It has no address, since nothing sealed it.',
        tag: 'comments',
        query: { thread: 'The key of the thread.' },
        type,
        answers: { 303: 'Taken; the page says what became of it.' },
      }),
      async (c) => {
        const site = siteOf(c);
        const thread = threadOf(c);
        c.header('Cache-Control', 'no-store');
        const { text = '', name = '', website = '', parent = '', trap } = await readForm(c);
        const typed = { text, name, website, parent };
        const submission = v.safeParse(submissionSchema, {
          id: newId(),
          text,
          name: name.trim(),
          ...(website.trim() && { website: website.trim() }),
          ...(parent && { parent }),
          ...(trap && { trap }),
          work: 'unable',
        });
        const { strings } = await languageOf(deps, c);
        if (!submission.success) {
          const fields = fieldErrors(submission.issues).map(({ field }) => field);
          return respond(deps, c, { typed, problems: sentences(strings, fields) }, 422);
        }
        try {
          const arrival = { site, thread, submission: submission.output, author: undefined };
          const { id, state } = await takeComment(deps, c, arrival);
          const sent = state === 'published' ? 'published' : 'held';
          return c.redirect(
            `${link(deps, c, { sent })}#${sent === 'held' ? 'form' : `comment-${id}`}`,
            303,
          );
        } catch (error) {
          if (!(error instanceof ProblemError)) throw error;
          const { code, errors, status } = error.problem;
          const codes = code === 'invalid' ? (errors ?? []).map(({ field }) => field) : [code];
          const refused = { typed, problems: sentences(strings, codes) };
          return respond(deps, c, refused, status);
        }
      },
    ],
  });
}

function sentences({ problems }: PageStrings, codes: readonly string[]): readonly string[] {
  const known: Readonly<Record<string, string>> = problems;
  const said = codes.map((code) => (Object.hasOwn(known, code) ? known[code] : undefined));
  return [...new Set(said.map((sentence) => sentence ?? problems.other))];
}

async function languageOf(deps: AppDeps, c: AppContext): Promise<ReturnType<typeof pageLanguage>> {
  const { site } = await deps.settings.of(deps.storage, siteOf(c));
  return pageLanguage(c.req.query('lang'), site.locale);
}

/** The address of this page with other parameters; the thread and the language stay. */
function link(deps: AppDeps, c: AppContext, more: Readonly<Record<string, string>>): string {
  const lang = c.req.query('lang');
  const query = new URLSearchParams({ thread: threadOf(c), ...(lang && { lang }), ...more });
  return `${deps.url}/v1/sites/${siteOf(c)}/comments.html?${query.toString()}`;
}

async function respond(
  deps: AppDeps,
  c: AppContext,
  refused: Refused,
  status: number,
): Promise<Response> {
  const part = choiceOf(c, 'part', ['page', 'section']);
  const section = await sectionHtml(deps, c, refused, part === 'page');
  const language = await languageOf(deps, c);
  const whole =
    part === 'section'
      ? section
      : pageHtml(language, `${language.strings.comments} · ${threadOf(c)}`, section);
  c.header('Content-Security-Policy', pagePolicy);
  c.status(status as 200);
  return c.html(whole);
}

async function sectionHtml(
  deps: AppDeps,
  c: AppContext,
  refused: Refused,
  isPage: boolean,
): Promise<Html> {
  const site = siteOf(c);
  const language = await languageOf(deps, c);
  const { strings } = language;
  const thread = await deps.storage.comments.thread(site, threadOf(c));
  const sort = choiceOf(c, 'sort', sorts);
  const { roots, next } = await rootsOf(deps, c);
  const links = {
    ...language,
    reply: thread.closed
      ? undefined
      : (id: string): string => `${link(deps, c, { reply: id })}#form`,
    more: (root: string, after: string): string => link(deps, c, { root, after }),
  };
  const heading = `${strings.comments} (${thread.published})`;
  const sent = c.req.query('sent');
  const said = sent === 'published' || sent === 'held' ? strings.sent[sent] : undefined;
  return markup`<section class="placet-comments" lang="${language.lang}" dir="${strings.dir}">
    ${isPage ? markup`<h1>${heading}</h1>` : markup`<h2>${heading}</h2>`}
    ${said === undefined ? undefined : markup`<div role="status"><p>${said}</p></div>`}
    ${c.req.query('root') && markup`<p><a href="${link(deps, c, {})}">${strings.allComments}</a></p>`}
    ${roots.length === 0 ? markup`<p>${strings.empty}</p>` : undefined}
    <ol>
      ${roots.map((root) => conversationHtml(links, root))}
    </ol>
    ${
      next === null
        ? undefined
        : markup`<p><a href="${link(deps, c, { sort, after: next })}">${strings.moreComments}</a></p>`
    }
    ${
      thread.closed
        ? markup`<p>${strings.closed}</p>`
        : formHtml({
            strings,
            typed: refused.typed,
            problems: refused.problems,
            action: link(deps, c, {}),
            answering: await answeringOf(deps, c, refused.typed.parent),
            nameRequired: (await deps.settings.of(deps.storage, siteOf(c))).site.nameRequired,
          })
    }
  </section>`;
}

async function rootsOf(
  deps: AppDeps,
  c: AppContext,
): Promise<{ readonly roots: readonly Root[]; readonly next: string | null }> {
  const site = siteOf(c);
  const after = c.req.query('after');
  const only = c.req.query('root');
  if (only !== undefined) {
    const { root } = await readContext(deps, site, only);
    const replies: ReplyPage = await readReplies(deps, site, root.id, limits.replies, after);
    return { roots: [{ ...root, replies }], next: null };
  }
  const thread = await deps.storage.comments.thread(site, threadOf(c));
  const sort = choiceOf(c, 'sort', sorts);
  const page = await readPage(deps, { site, thread, sort, limit: limits.page, after });
  return { roots: [...(page.pinned ?? []), ...page.items], next: page.next };
}

async function answeringOf(
  deps: AppDeps,
  c: AppContext,
  parent: string,
): Promise<{ readonly name: string; readonly cancel: string } | undefined> {
  if (!parent) return undefined;
  const comment = await deps.storage.comments.find(siteOf(c), parent);
  if (comment?.state !== 'published') return undefined;
  const { strings } = await languageOf(deps, c);
  return { name: comment.author.name || strings.anonymous, cancel: `${link(deps, c, {})}#form` };
}
