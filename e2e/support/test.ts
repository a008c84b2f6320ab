import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { RunningServer } from '@placet/server';
import { type DemoOptions, startDemo } from '../../demo/start-demo.ts';
import { ArticlePage } from '../pages/article.page.ts';
import { ConsentBar } from '../pages/consent.page.ts';
import { ModerationPage } from '../pages/moderation.page.ts';

/** A server of the test's own, with the places where a secret could come to light. */
export interface Demo extends RunningServer {
  /** The folder of its database and key file. */
  readonly data: string;
  /** Everything that it has logged so far, at the most talkative level. */
  readonly log: () => string;
}

interface Fixtures {
  readonly demo: Demo;
  readonly article: ArticlePage;
  readonly consent: ConsentBar;
  readonly moderation: ModerationPage;
  /** Every breach of the page's security policy and every uncaught error; each test ends with none. */
  readonly complaints: string[];
}

/** Starts a demo on a new folder. */
export async function newDemo(
  options: Partial<Pick<DemoOptions, 'seeded' | 'port' | 'origins' | 'rules' | 'work'>> = {},
): Promise<Demo> {
  const data = await mkdtemp(join(tmpdir(), 'placet-e2e-'));
  const lines: string[] = [];
  const server = await startDemo({
    port: 0,
    data,
    log: { write: (line: string) => void lines.push(line) },
    limits: { requestsPerMinute: 100_000 },
    // The tests write faster than people do; the rules have tests of their own.
    rules: { floodSeconds: 0, fastTypistSeconds: 0 },
    ...options,
  });
  return {
    ...server,
    data,
    log: () => lines.join(''),
    stop: async () => {
      await server.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Whether a page was only left while it loaded a module, which some browsers report as a module that is not there. */
async function wasLeft(message: string): Promise<boolean> {
  const [, url] = /loading dynamically imported module: (http\S+)$/.exec(message) ?? [];
  if (url === undefined) return false;
  const answer = await fetch(url).catch(() => undefined);
  return answer?.ok ?? false;
}

export const test = base.extend<Fixtures>({
  demo: async ({ context }, use) => {
    const demo = await newDemo();
    await use(demo);
    // First the pages: one that still loads something would say that it is not there.
    await Promise.all(context.pages().map((page) => page.close()));
    await demo.stop();
  },
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      const errors: Promise<void>[] = [];
      const weigh = async (message: string): Promise<void> => {
        if (!(await wasLeft(message))) complaints.push(message);
      };
      context.on('weberror', (error) => errors.push(weigh(error.error().message)));
      context.on('console', (message) => {
        if (/content.security.policy|trusted.?type/i.test(message.text())) {
          complaints.push(message.text());
        }
      });
      await use(complaints);
      await Promise.all(errors);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  article: async ({ page, demo }, use) => {
    await use(new ArticlePage(page, demo.url));
  },
  consent: async ({ page }, use) => {
    await use(new ConsentBar(page));
  },
  moderation: async ({ page, demo }, use) => {
    await use(new ModerationPage(page, demo));
  },
});

export { expect };
