// Every kind of text that would run a script in a page that takes it for markup, in each field, for readers and moderators.
import { newId } from '@placet/protocol';
import { articleThread } from '../demo/article/article.ts';
import { payloads } from '../packages/comments/src/testing/payloads.ts';
import { ModerationPage } from './pages/moderation.page.ts';
import { type Demo, expect, newDemo, test } from './support/test.ts';

let demo: Demo;

test.beforeAll(async () => {
  demo = await newDemo({
    seeded: false,
    work: 'never',
    rules: { floodSeconds: 0, fastTypistSeconds: 0, previouslyApproved: false, maxLinks: 100 },
  });
});

test.afterAll(async () => {
  await demo.stop();
});

/** Sends a comment as a program would that is not this one. */
async function post(fields: object): Promise<Response> {
  const url = `${demo.url}/v1/sites/default/comments?thread=${encodeURIComponent(articleThread)}`;
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id: newId(), elapsed: 60_000, ...fields }),
  });
}

test('no text runs anything, for readers, without JavaScript, or for moderators', async ({
  page,
  context,
}) => {
  const ran: unknown[] = [];
  await context.exposeBinding('xss', (_, number) => void ran.push(number));
  context.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  let posted = 0;
  for (const [index, payload] of payloads.entries()) {
    const answer = await post({ text: `${index}: ${payload}`, name: payload.slice(0, 60) });
    expect([payload, answer.status]).toEqual([payload, 201]);
    posted += 1;
    // An address that is none is refused with a sentence, and one that is leads nowhere else.
    const website = await post({ text: `site ${index}`, name: 'Eve', website: payload });
    const isAddress = payload.startsWith('https://');
    expect([payload, website.status]).toEqual([payload, isAddress ? 201 : 422]);
    if (isAddress) posted += 1;
  }

  await page.goto(demo.url);
  const articles = page.locator('placet-comments').getByRole('article');
  await expect(articles.first()).toBeVisible();
  for (const more = page.getByRole('button', { name: 'Afficher plus' }); ;) {
    if (!(await more.isVisible())) break;
    const before = await articles.count();
    await more.click();
    await expect.poll(() => articles.count()).toBeGreaterThan(before);
  }
  await expect(articles).toHaveCount(posted);
  for (const box of await articles.all()) await box.hover();

  await page.goto(
    `${demo.url}/v1/sites/default/comments.html?thread=${encodeURIComponent(articleThread)}`,
  );
  await expect(page.getByRole('article').first()).toBeVisible();
  const elements = await page.evaluate(() =>
    Array.from(document.querySelectorAll('article *'), ({ localName }) => localName),
  );
  for (const name of ['script', 'img', 'svg', 'iframe', 'object', 'embed', 'style', 'link', 'base'])
    expect(elements).not.toContain(name);

  const moderation = new ModerationPage(page, demo);
  await moderation.signIn();
  await moderation.view(/^Publiés/).click();
  await expect(moderation.row('<script>xss(1)</script>').first()).toBeVisible();
  const rows = moderation.queue.getByRole('article');
  for (let before = 0; before < (await rows.count());) {
    before = await rows.count();
    await rows.last().scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
  }
  expect(await rows.count()).toBeGreaterThan(20);
  expect(ran).toEqual([]);
});
