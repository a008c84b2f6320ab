import { AxeBuilder } from '@axe-core/playwright';
import { articleThread } from '../demo/article/article.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript a reader reads, answers and is told what became of it', async ({
  page,
  demo,
}) => {
  const address = `${demo.url}/v1/sites/default/comments.html?thread=${encodeURIComponent(articleThread)}`;
  await page.goto(address);
  await expect(page.getByRole('heading', { name: /Commentaires \(\d+\)/ })).toBeVisible();
  await expect(page.getByText('sans JavaScript, elle ne pourrait pas être scellée')).toBeVisible();

  await page.getByLabel('Commentaire').fill('Et <b>le dimanche</b> ?');
  await page.getByLabel('Nom').fill('Inès');
  await page.getByLabel('Site web').fill('https://ines.example');
  await page.getByRole('button', { name: 'Publier le commentaire' }).click();
  // The demo holds first comments.
  await expect(page.getByRole('status')).toContainText('Il paraîtra quand quelqu’un l’aura lu');
  const { pending } = await demo.storage.queue.counts('default');
  expect(pending).toBeGreaterThan(0);

  const first = page.getByRole('article').first();
  await first.getByRole('link', { name: /^Répondre/ }).click();
  await page.getByLabel('Commentaire').fill('http://a.example http://b.example http://c.example');
  await page.getByLabel('Nom').fill('Inès');
  await page.getByRole('button', { name: 'Publier le commentaire' }).click();
  await expect(page.getByText(/C’était un peu rapide|Il paraîtra quand/)).toBeVisible();
});

test('the page without JavaScript has no barriers in either scheme, and fits 320 px', async ({
  browser,
  demo,
}) => {
  // The checker is a script, which the page's own policy would not let in.
  const context = await browser.newContext({
    bypassCSP: true,
    javaScriptEnabled: true,
    viewport: { width: 320, height: 700 },
  });
  const page = await context.newPage();
  const thread = encodeURIComponent(articleThread);
  for (const [lang, colorScheme] of [
    ['fr', 'light'],
    ['ar', 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${demo.url}/v1/sites/default/comments.html?thread=${thread}&lang=${lang}`);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    // A bar beside the page takes from its width in some browsers.
    const root = page.locator('html');
    expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
  }
  await context.close();
});
