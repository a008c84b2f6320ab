import type { EditHistory } from '@placet/protocol';
import type { Hono } from 'hono';
import type { AppDeps, AppEnv } from '../app-deps.js';
import { moderatorOf } from '../middleware/moderator.js';
import { idOf, siteOf } from '../middleware/parameters.js';
import { describe } from './describe.js';
import { resource } from './resource.js';

/** What comments said before they were edited; readers never see it. */
export function editHistoryRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  resource(app, '/v1/sites/:site/moderation/comments/:id/edits', {
    GET: [
      describe({
        summary: 'What a comment said before each of its edits.',
        tag: 'moderation',
        answers: { 200: 'Its former words, oldest first.' },
        result: 'EditHistory',
      }),
      async (c) => {
        const site = siteOf(c);
        await moderatorOf(deps, c, site);
        const items = await deps.storage.authors.edits(site, idOf(c));
        return c.json({ items } satisfies EditHistory);
      },
    ],
  });
}
