import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startDemo } from '../demo/start-demo.ts';
import { ArticlePage } from './pages/article.page.ts';
import { expect, test } from './support/test.ts';

const waits = 'En attente d’envoi';

/** What sends is loaded when somebody begins to write: a network that goes before that is another matter. */
async function hasSender(page: Page): Promise<void> {
  const parts = ['setup-sending', 'dispatch', 'author-requests', 'writing-fr'];
  // Not by its frames: a tab in the background draws none.
  await expect
    .poll(async () => {
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      return parts.filter((part) => !loaded.some((name) => name.includes(part)));
    })
    .toEqual([]);
}

test('a comment that is sent offline waits, survives a reload, and goes by itself', async ({
  article,
  page,
  context,
}) => {
  await article.open();
  await article.form.type({ text: 'Depuis le tunnel.', name: 'Zoé', email: 'zoe@exemple.fr' });
  await hasSender(page);
  await context.setOffline(true);
  await article.form.submit.click();
  await expect(article.form.outcome).toContainText('gardé sur cet appareil');
  await expect(article.form.form).toContainText(waits);
  await expect(article.form.text).toHaveValue('');

  await test.step('nothing of the address is in clear on the device', async () => {
    const device = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const open = indexedDB.open('placet-outbox');
          open.onsuccess = () => {
            const all = open.result.transaction('comments').objectStore('comments').getAll();
            all.onsuccess = () => {
              resolve(JSON.stringify([all.result, Object.entries(localStorage)]));
            };
          };
        }),
    );
    expect(device).toContain('Depuis le tunnel.');
    expect(device).toContain('"ct"');
    expect(device).not.toContain('zoe@');
  });

  // Before the network is back, since then it goes at once.
  await page.route('**/v1/**', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await context.setOffline(false);
  await page.reload();
  await expect(article.form.form).toContainText('Depuis le tunnel.');
  await expect(article.form.form).toContainText(waits);

  await page.unroute('**/v1/**');
  await article.form.form.getByRole('button', { name: 'Réessayer' }).click();
  await expect(article.form.outcome).toContainText('attend d’être lu');
  await expect(article.form.form).not.toContainText(waits);
  await expect(article.comment('Depuis le tunnel.')).toContainText('En attente de lecture');
  await page.reload();
  await expect(article.thread.getByText('Depuis le tunnel.')).toHaveCount(1);
});

test('a comment outlives the server it was sent to, and the page it was sent from', async ({
  context,
}) => {
  const data = await mkdtemp(join(tmpdir(), 'placet-e2e-'));
  const options = {
    data,
    log: 'silent',
    rules: { floodSeconds: 0, fastTypistSeconds: 0 },
  } as const;
  const first = await startDemo({ ...options, port: 0 });
  const port = Number(new URL(first.url).port);
  const page = await context.newPage();
  const article = new ArticlePage(page, first.url);
  await article.open();
  await article.form.type({ text: 'Je persiste.', name: 'Zoé' });
  await hasSender(page);
  await first.stop();
  await article.form.submit.click();
  await expect(article.form.form).toContainText(waits);
  await page.close();

  const second = await startDemo({ ...options, port });
  const next = new ArticlePage(await context.newPage(), second.url);
  await next.open();
  await expect(next.comment('Je persiste.')).toContainText('En attente de lecture');
  await next.page.reload();
  await expect(next.thread.getByText('Je persiste.')).toHaveCount(1);
  await second.stop();
  await rm(data, { recursive: true, force: true });
});

test('two tabs send each comment once, and both show what became of it', async ({
  article,
  context,
  demo,
}) => {
  const tab = new ArticlePage(await context.newPage(), demo.url);
  const posts: string[] = [];
  context.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.headers()['idempotency-key'] ?? '');
  });
  await article.open();
  await tab.open();
  await tab.form.type({ text: 'Du second onglet.', name: 'Zoé' });
  await article.form.type({ text: 'Du premier onglet.', name: 'Zoé' });
  await hasSender(tab.page);
  await hasSender(article.page);
  await context.setOffline(true);
  await article.form.submit.click();
  await tab.form.submit.click();
  // Each tab shows both: they are the same person's, on the same device.
  for (const one of [article, tab]) {
    await expect(one.form.form.getByRole('listitem')).toHaveCount(2);
    await expect(one.form.form).toContainText(waits);
  }
  posts.length = 0;
  await context.setOffline(false);
  for (const one of [article, tab]) {
    await expect(one.comment('Du premier onglet.')).toContainText('En attente de lecture');
    await expect(one.comment('Du second onglet.')).toContainText('En attente de lecture');
    await expect(one.form.form.getByRole('listitem')).toHaveCount(0);
  }
  expect(new Set(posts).size, 'both were sent').toBe(2);
  await article.page.reload();
  await expect(article.thread.getByText(/Du (premier|second) onglet\./)).toHaveCount(2);
});
