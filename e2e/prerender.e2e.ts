// A page that the browser renders before it is visited. Whoever drives a browser keeps it from that, so this one drives itself.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { find } from '../scripts/lib/browsers.ts';
import { type Demo, expect, newDemo, test } from './support/test.ts';

let demo: Demo;

test.beforeAll(async () => {
  demo = await newDemo({ seeded: false });
});

test.afterAll(async () => {
  await demo.stop();
});

const ready = `(async () => {
  const consent = globalThis[Symbol.for('placet.consent')];
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const renderNext = async () => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({ prerender: [{ urls: ['/next'], eagerness: 'immediate' }] });
    document.head.append(rules);
    await wait(3000);
  };
  const accept = () => new Promise((resolve) => {
    consent.subscribe(({ record }) => record && resolve());
    consent.acceptAll();
  });`;

const gated = (what: string): string =>
  `<script type="text/plain" data-category="analytics">fetch('/${what}?' + document.prerendering)</script>`;

const page = (body: string): string => `<!doctype html><html lang="en"><title>page</title>
  <script src="${demo.url}/placet.js"></script><body><placet-consent></placet-consent>${body}`;

/** Has a browser go through a page and on to the next one, which it may have rendered before; gives what was asked for. */
async function walk(story: string): Promise<string[]> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { url = '' } = request;
    if (!url.includes('favicon')) asked.push(url);
    response.setHeader('content-type', 'text/html');
    if (url === '/') response.end(page(`${gated('here')}<script>${ready}${story}})()</script>`));
    else if (url === '/next')
      response.end(
        page(`<script>fetch('/arrived?' + document.prerendering)</script>${gated('ran')}`),
      );
    else response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const profile = await mkdtemp(join(tmpdir(), 'placet-prerender-'));
  const browser = spawn(find('chromium')?.path ?? chromium.executablePath(), [
    '--headless',
    '--no-sandbox',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    `http://127.0.0.1:${port}/`,
  ]);
  try {
    await expect.poll(() => asked.some((url) => url.startsWith('/ran'))).toBe(true);
    return asked;
  } finally {
    const ended = once(browser, 'exit');
    browser.kill();
    await ended;
    server.close();
    server.closeAllConnections();
    await rm(profile, { recursive: true, force: true });
  }
}

test('what is granted runs once the page is visited, not before', async () => {
  const asked = await walk(
    `await accept(); await renderNext(); await fetch('/leaves'); location.href = '/next';`,
  );
  // Two pages ask on their own: what they ask for comes in either order.
  expect(asked).toContain('/here?false');
  expect(asked.filter((url) => url !== '/here?false')).toEqual([
    '/',
    '/next',
    '/arrived?true',
    '/leaves',
    '/ran?false',
  ]);
});

test('a decision that came after the page was rendered holds on it', async () => {
  const asked = await walk(
    `await renderNext(); await accept(); await fetch('/leaves'); location.href = '/next';`,
  );
  expect(asked.filter((url) => url !== '/here?false')).toEqual([
    '/',
    '/next',
    '/arrived?true',
    '/leaves',
    '/ran?false',
  ]);
});
