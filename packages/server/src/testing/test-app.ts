import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ModerationRules } from '@placet/moderation/core';
import { newId, type Role, type Submission } from '@placet/protocol';
import type { Hono } from 'hono';
import { Registry } from 'prom-client';
import { createApp, type AppDeps, type SiteSettings } from '../app.js';
import type { AppEnv } from '../app-deps.js';
import { invitePerson } from '../domain/people.js';
import { siteRules } from '../domain/site-rules.js';
import { siteSettings } from '../domain/site-settings.js';
import { openKeyFile } from '../keys/key-file.js';
import { keyRing } from '../keys/key-ring.js';
import { localHub } from '../live/hub.js';
import { streamSlots } from '../live/stream-slots.js';
import { createLog } from '../log.js';
import { networkGuard } from '../middleware/network-guard.js';
import { defaultSite } from '../settings/defaults.js';
import { openStorage } from '../storage/open-storage.js';
import { workDesk } from '../work/work-desk.js';
import type { Storage } from '../storage/ports.js';

/** The origin of the server in tests. */
export const origin = 'http://localhost:4000';

/** The application on a SQLite file of its own, with a clock that tests set. */
export interface TestApp {
  readonly app: Hono<AppEnv>;
  readonly storage: Storage;
  readonly folder: string;
  /** What was logged. */
  readonly log: () => string;
  readonly clock: { now: number };
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Signs a moderator in; returns the headers of their requests. */
  signIn(name?: string, role?: Role): Promise<Record<string, string>>;
  close(): Promise<void>;
}

/** What a test wants otherwise. */
export interface TestAppOptions extends Omit<Partial<AppDeps>, 'rules'> {
  readonly rules?: Partial<ModerationRules>;
  readonly site?: SiteSettings;
  readonly origins?: readonly string[];
}

/** Opens a {@link TestApp}. Floods and first comments pass, unless `rules` say otherwise. */
export async function openTestApp({
  site,
  origins,
  ...options
}: TestAppOptions = {}): Promise<TestApp> {
  const folder = await mkdtemp(join(tmpdir(), 'placet-server-'));
  const storage = options.storage ?? (await openStorage(join(folder, 'placet.sqlite')));
  const clock = { now: Date.UTC(2026, 0, 1) };
  let logged = '';
  const closing = new AbortController();
  const app = createApp({
    keys: keyRing(await openKeyFile(join(folder, 'keys.json'), clock.now)),
    hub: localHub(),
    settings: siteSettings({
      site: site ?? { ...defaultSite, locale: 'fr' },
      origins: origins ?? ['https://news.example'],
    }),
    url: origin,
    ownOrigins: [origin],
    guard: networkGuard(100_000, () => clock.now),
    streams: streamSlots(100, 100),
    addressOf: () => '192.0.2.7',
    log: createLog({ write: (line) => (logged += line) }),
    now: () => clock.now,
    sendsMail: false,
    // Not under attack by the tests themselves, unless they mean to.
    work: workDesk({
      storage,
      settingOf: () => Promise.resolve(site?.work ?? 'never'),
      now: () => clock.now,
    }),
    metrics: new Registry(),
    scripts: undefined,
    closing: closing.signal,
    ...options,
    storage,
    rules: siteRules({ floodSeconds: 0, previouslyApproved: false, ...options.rules }),
  });
  const base = '/v1/sites/default';
  const post: TestApp['post'] = async (path, body, headers = {}) =>
    app.request(`${origin}${base}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    app,
    storage,
    folder,
    clock,
    log: () => logged,
    get: async (path, headers = {}) => app.request(`${origin}${base}${path}`, { headers }),
    post,
    async signIn(name = 'Ada', role) {
      const act = { site: 'default', moderator: 'server', now: clock.now };
      const { invite } = await invitePerson(storage, act, { name, role });
      const answer = await post('/moderation/session', { invite }, { Origin: origin });
      const cookie = answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';
      return { Cookie: cookie, Origin: origin };
    },
    async close() {
      closing.abort();
      await storage.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

let written = 0;

/** A submission that is valid and says something new. */
export function aSubmission(more: Partial<Submission> = {}): Submission {
  written += 1;
  return { id: newId(), text: `Comment number ${written}`, name: 'Marie', ...more };
}
