import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { APIRequestContext } from '@playwright/test';
import type { ConsentEntry } from '@placet/protocol';
import { type Demo, expect, newDemo, test } from './support/test.ts';
import { history } from './support/history.ts';
import { type Stranger, strangersPage } from './support/stranger.ts';

const tracker =
  '<script type="text/plain" data-category="analytics" data-src="/tracker.js"></script>';

/** A page of another site, which has its scripts from one server and keeps its proof on one. */
function newsPage(scripts: string, records: string): Promise<Stranger> {
  return strangersPage(
    `<script src="${scripts}/placet.js"></script>${tracker}`,
    `<placet-consent policy="/privacy" records="${records}"></placet-consent>
     <button command="--placet-preferences">Cookies</button>`,
  );
}

/** What the owner of the site finds on the server. */
async function exported(
  request: APIRequestContext,
  server: Pick<Demo, 'url' | 'invite'>,
): Promise<ConsentEntry[]> {
  const moderation = `${server.url}/v1/sites/default/moderation`;
  const headers = { Origin: new URL(server.url).origin };
  const invite = new URLSearchParams(new URL(await server.invite()).hash.slice(1)).get('invite');
  await request.post(`${moderation}/session`, { data: { invite }, headers });
  const answer = await request.get(`${moderation}/consents/export`);
  expect(answer.headers()['content-type']).toBe('application/x-ndjson');
  const lines = (await answer.text()).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as ConsentEntry);
}

const sha256 = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');

test('F1, F6, F8: a decision is in the visitor’s history, in a receipt to take away, and on the site’s server', async ({
  page,
  consent,
  request,
}) => {
  const demo = await newDemo({ origins: ['*'] });
  const site = await newsPage(demo.url, demo.url);
  await page.goto(site.url);
  await expect(consent.bar).toBeVisible();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  const arrived = page.waitForResponse((answer) => answer.url().endsWith('/consents'));
  await consent.refuse.click();
  expect((await arrived).status()).toBe(201);

  const [entry] = await history(page);
  expect(entry).toMatchObject({
    action: 'refuse',
    choices: { analytics: false },
    layer: 'bar',
    language: 'fr',
    origin: new URL(site.url).origin,
  });
  const { words = '', sha256: hash } = entry?.text ?? {};
  expect(words.split('\n')).toEqual(
    expect.arrayContaining(['Acceptez-vous les cookies ?', 'Mesure d’audience', 'Je refuse']),
  );
  expect(hash).toBe(sha256(words));

  await page.getByRole('button', { name: 'Cookies' }).click();
  await page.getByText('Vos choix passés').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer le reçu (JSON)' }).click();
  const receipt = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
    receipt_id: string;
    events: { privacy_notice: { words: string; sha256: string } }[];
  };
  expect(receipt.receipt_id).toBe(entry?.id);
  const notice = receipt.events[0]?.privacy_notice;
  expect(sha256(notice?.words ?? '')).toBe(notice?.sha256);

  expect(await exported(request, demo)).toEqual([
    { ...entry, receivedAt: expect.any(Number) as unknown },
  ]);
  await demo.stop();
  await site.stop();
});

test('F7: while the server is down a receipt waits, the owner is told, and it arrives once the server is back', async ({
  page,
  demo,
  consent,
  request,
}) => {
  const place = createServer().listen(0, '127.0.0.1');
  await once(place, 'listening');
  const { port } = place.address() as AddressInfo;
  place.close();
  const site = await newsPage(demo.url, `http://localhost:${port}`);
  const complaint = page.waitForEvent('console', (message) =>
    message.text().includes('[placet] A consent receipt could not be delivered'),
  );
  await page.goto(site.url);
  await consent.accept.click();
  expect((await complaint).text()).toContain('sent again');
  await expect(page).toHaveTitle('suivi');

  const records = await newDemo({ port, seeded: false, origins: ['*'] });
  await page.waitForResponse((answer) => answer.status() === 201);
  const [entry] = await history(page);
  expect(await exported(request, records)).toMatchObject([{ id: entry?.id, action: 'accept' }]);
  await records.stop();
  await site.stop();
});

test('F4: the hashes of the scripts and of their words are published beside them', async ({
  demo,
  request,
}) => {
  const answer = await request.get(`${demo.url}/placet-proof.json`);
  expect(answer.headers()['access-control-allow-origin']).toBe('*');
  const proof = (await answer.json()) as {
    files: Record<string, string>;
    texts: Record<string, string>;
  };
  expect(Object.keys(proof.files)).toEqual(
    expect.arrayContaining(['placet.js', 'placet.mjs', 'placet.all.js']),
  );
  for (const [path, hash] of Object.entries(proof.files)) {
    expect([path, sha256(await (await request.get(`${demo.url}/${path}`)).body())]).toEqual([
      path,
      hash,
    ]);
  }
  const { fr } = await import('../packages/consent/src/strings/fr.ts');
  expect(proof.texts['fr']).toBe(sha256(JSON.stringify(fr)));
});
