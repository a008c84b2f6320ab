import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, origin, type TestApp } from '../testing/test-app.js';
import { scriptFolder } from './script-files.js';

let server: TestApp;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placet-scripts-'));
  await mkdir(join(folder, 'cdn', 'placet', 'B1a2c3D4'), { recursive: true });
  await writeFile(join(folder, 'secret.js'), 'secret');
  await writeFile(join(folder, 'cdn', 'placet.js'), 'console.log("placet")');
  await writeFile(join(folder, 'cdn', 'placet', 'B1a2c3D4', 'form.js'), 'export {}');
  await writeFile(join(folder, 'cdn', 'notes.txt'), 'not ours to serve');
  server = await openTestApp({ scripts: scriptFolder(join(folder, 'cdn')) });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const ask = async (path: string, headers: Record<string, string> = {}) =>
  server.app.request(`${origin}${path}`, { headers });

describe('the script tag', () => {
  it('loads on a page of any origin, and is asked for again before long', async () => {
    const answer = await ask('/placet.js');
    expect(await answer.text()).toBe('console.log("placet")');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=300',
    });
    const etag = answer.headers.get('ETag') ?? '';
    expect((await ask('/placet.js', { 'If-None-Match': etag })).status).toBe(304);
  });

  it('is a new one as soon as it was built anew', async () => {
    await writeFile(join(folder, 'cdn', 'placet.js'), 'console.log("newer")');
    expect(await (await ask('/placet.js')).text()).toBe('console.log("newer")');
  });

  it('has parts that never change, and are kept for ever', async () => {
    const answer = await ask('/placet/B1a2c3D4/form.js');
    expect(answer.headers.get('Cache-Control')).toContain('immutable');
  });

  it('comes compressed to whoever can read that', async () => {
    const brotli = await ask('/placet/B1a2c3D4/form.js', { 'Accept-Encoding': 'gzip, br' });
    expect(brotli.headers.get('Content-Encoding')).toBe('br');
    expect(brotliDecompressSync(await brotli.arrayBuffer()).toString()).toBe('export {}');
    const gzip = await ask('/placet/B1a2c3D4/form.js', { 'Accept-Encoding': 'gzip' });
    expect(gunzipSync(await gzip.arrayBuffer()).toString()).toBe('export {}');
  });

  it.each([
    '/secret.js',
    '/../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/notes.txt',
    '/placet',
    '/a%00.js',
  ])('is all there is: %s is not served', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});

const page = (query = '', headers: Record<string, string> = {}) =>
  server.app.request(`${origin}/moderation${query}`, { headers });

describe('the moderators’ page', () => {
  it('is there where links lead to, loads our script alone, and is in the reader’s language', async () => {
    const answer = await page('', { 'Accept-Language': 'de-DE,fr;q=0.8' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Security-Policy')).toMatch(
      /default-src 'none'; script-src 'self'.*require-trusted-types-for 'script'/,
    );
    expect(answer.headers.get('Referrer-Policy')).toBe('no-referrer');
    const text = await answer.text();
    expect(text).toContain('<html lang="fr" dir="ltr">');
    expect(text.match(/<script[^>]*>/g)).toEqual(['<script src="placet.js">']);
    expect(await (await page('?lang=ar')).text()).toContain('<html lang="ar" dir="rtl">');
  });

  it('is led to from its address with a slash, also beneath a path that a proxy strips', async () => {
    const answer = await server.app.request(`${origin}/moderation/?lang=ar`);
    expect(answer.status).toBe(302);
    const location = answer.headers.get('Location') ?? '';
    for (const base of [origin, `${origin}/talk`]) {
      expect(new URL(location, `${base}/moderation/?lang=ar`).href).toBe(`${base}/moderation`);
    }
  });

  it('is the site’s own where it has one', async () => {
    const own = await openTestApp({
      scripts: scriptFolder(join(folder, 'cdn')),
      extend: (app) => {
        app.get('/moderation', (c) => c.text('Ours'));
      },
    });
    const answer = await own.app.request(`${origin}/moderation`);
    expect(await answer.text()).toBe('Ours');
    await own.close();
  });
});
