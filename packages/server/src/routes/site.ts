import type { Site } from '@placet/protocol';
import type { Hono } from 'hono';
import type { AppContext, AppDeps, AppEnv } from '../app-deps.js';
import { canMail } from '../mail/can-mail.js';
import { siteOf } from '../middleware/parameters.js';
import { describe } from './describe.js';
import { type Endpoint, resource } from './resource.js';

/** What a form needs to know before anybody types. */
export function siteRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  const get = async (c: AppContext): Promise<Response> => {
    const name = siteOf(c);
    const { site: settings } = await deps.settings.of(deps.storage, name);
    const { locale, notice, nameRequired, editMinutes, undoMinutes, votes, work } = settings;
    const { rules } = (await deps.rules.of(deps.storage, name)).compiled;
    const isFirstRead = rules.previouslyApproved || rules.firstComments > 0;
    const moderation = rules.holdAll ? 'all' : isFirstRead ? 'first' : 'some';
    const key = await deps.keys.current(deps.storage, name);
    const site: Site = {
      site: name,
      locale,
      key,
      notice,
      moderation,
      nameRequired,
      editMinutes,
      undoMinutes,
      votes,
      replyMail: await canMail(deps, name),
      work: work === 'always',
    };
    c.header('Cache-Control', 'public, max-age=60');
    return c.json(site);
  };
  const endpoint: Endpoint = [
    describe({
      summary:
        'What a form needs to know: the public key, the privacy notice, what happens to a comment.',
      tag: 'site',
      answers: { 200: 'The site.' },
      result: 'Site',
    }),
    get,
  ];
  // A base address ends with a slash or not, as whoever writes it likes.
  resource(app, '/v1/sites/:site', { GET: endpoint });
  resource(app, '/v1/sites/:site/', { GET: endpoint });
}
