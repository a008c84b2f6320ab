import { saveSettingsSchema } from '@placet/protocol';
import type { Hono } from 'hono';
import type { AppDeps, AppEnv } from '../app-deps.js';
import { readSiteSettings, saveSiteSettings } from '../domain/edit-settings.js';
import { describe } from './describe.js';
import { moderatorAct, moderatorSays } from './moderator-act.js';
import { resource } from './resource.js';

/** The settings of the site, for its owners to change while it runs. */
export function moderationSettingsRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  const { storage, settings } = deps;
  resource(app, '/v1/sites/:site/moderation/settings', {
    GET: [
      describe({
        summary: 'The settings that hold, their defaults, and who saved them.',
        tag: 'moderation',
        answers: { 200: 'The settings.' },
        result: 'SettingsDocument',
      }),
      async (c) => {
        const { site } = await moderatorAct(deps, c);
        return c.json(await readSiteSettings(storage, settings, site));
      },
    ],
    PUT: [
      describe({
        summary:
          'Saves the settings as a new version, and rules with them; 409 when somebody else saved since. For owners.',
        tag: 'moderation',
        body: saveSettingsSchema,
        answers: { 200: 'The settings.' },
        result: 'SettingsDocument',
      }),
      async (c) => {
        const { act, value } = await moderatorSays(deps, c, saveSettingsSchema, { asked: 'owner' });
        return c.json(await saveSiteSettings(deps, act, value));
      },
    ],
  });
}
