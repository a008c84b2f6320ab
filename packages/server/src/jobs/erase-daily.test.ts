import { newId } from '@placet/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog } from '../log.js';
import { importComments } from '../seed.js';
import type { Storage } from '../storage/ports.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';
import { siteSettings } from '../domain/site-settings.js';
import { defaultSite } from '../settings/defaults.js';
import { eraseDaily } from './erase-daily.js';

const day = 86_400_000;
const site = 'default';

let server: TestApp;
let logged: { level: number; msg: string; comments?: number; tokens?: number }[];
let end: () => Promise<void>;
beforeEach(async () => {
  server = await openTestApp();
  logged = [];
});
afterEach(async () => {
  await end();
  await server.close();
});

const keepingSpam = (retentionDays: number) =>
  siteSettings({
    site: { ...defaultSite, notice: { ...defaultSite.notice, retentionDays } },
    origins: [],
  });

function start(storage: Storage = server.storage): void {
  end = eraseDaily({
    storage,
    site,
    settings: keepingSpam(30),
    log: createLog({ write: (line) => logged.push(JSON.parse(line) as (typeof logged)[0]) }),
    now: () => server.clock.now,
    firstAfterMs: 10,
    everyMs: 30,
  });
}

async function fillWithSpam(count: number): Promise<void> {
  const spam = Array.from({ length: count }, () => ({
    key: newId(),
    thread: '/a',
    name: 'Robot',
    text: 'Buy!',
    createdAt: server.clock.now,
    state: 'spam' as const,
  }));
  await importComments(server.storage, site, spam);
}

describe('the daily erasure', () => {
  it('erases spam once the promised days are over, however much there is', async () => {
    await fillWithSpam(250);
    server.clock.now += 30 * day;
    start();
    await vi.waitFor(() => {
      expect(logged).toContainEqual(expect.objectContaining({ msg: 'erased', comments: 0 }));
    });
    expect((await server.storage.queue.counts(site)).spam).toBe(250);
    server.clock.now += 1;
    await vi.waitFor(
      () => {
        expect(logged).toContainEqual(expect.objectContaining({ msg: 'erased', comments: 250 }));
      },
      { timeout: 10_000 },
    );
    expect((await server.storage.queue.counts(site)).spam).toBe(0);
  });

  it('goes on after a pass that failed, and logs why without a word of any comment', async () => {
    let passes = 0;
    const { storage } = server;
    start({
      ...storage,
      transaction: (work) => {
        passes += 1;
        return passes === 1 ? Promise.reject(new Error('no database')) : storage.transaction(work);
      },
    });
    await vi.waitFor(() => {
      expect(logged.map(({ msg }) => msg).slice(0, 2)).toEqual(['erasure failed', 'erased']);
    });
  });

  it('stops between two batches when the server does, and touches nothing afterwards', async () => {
    await fillWithSpam(250);
    server.clock.now += 31 * day;
    const { storage } = server;
    const stopped = new Promise<void>((resolve) => {
      start({
        ...storage,
        async transaction(work) {
          const erased = await storage.transaction(work);
          resolve(end());
          return erased;
        },
      });
    });
    await stopped;
    expect((await storage.queue.counts(site)).spam).toBe(150);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await storage.queue.counts(site)).spam).toBe(150);
  });
});
