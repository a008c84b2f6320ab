import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Presses Tab until `target` has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator, atMost = 60): Promise<number> {
  for (let presses = 1; presses <= atMost; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element.matches(':focus'))) return presses;
  }
  throw new Error(`${target.toString()} was not reached with ${atMost} presses of Tab.`);
}

test('consent, a comment and its publication, all by keyboard', async ({
  article,
  consent,
  moderation,
  page,
}) => {
  await article.open();
  await consent.refuse.waitFor();
  const toAccept = await tabTo(page, consent.accept);
  const toRefuse = await tabTo(page, consent.refuse);
  expect(toAccept, 'the question is among the first stops').toBeLessThanOrEqual(3);
  expect(toRefuse).toBe(1);
  await page.keyboard.press('Enter');
  await expect(consent.bar).toBeHidden();

  await tabTo(page, article.form.text);
  await page.keyboard.type('Écrit sans souris.');
  await tabTo(page, article.form.name, 4);
  await page.keyboard.type('Clavier');
  await tabTo(page, article.form.email, 2);
  await page.keyboard.type('clavier@exemple.fr');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Control+Enter');
  await expect(article.form.outcome).toContainText('attend d’être lu');

  await moderation.signIn();
  const row = moderation.row('Écrit sans souris.');
  await row.waitFor();
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('j');
    if (await row.evaluate((element) => element.matches(':focus-within'))) break;
  }
  await expect(row).toBeFocused();
  await page.keyboard.press('a');
  await expect(row).toBeHidden();
  await page.keyboard.press('z');
  await expect(row).toBeVisible();
  await row.focus();
  await page.keyboard.press('a');
  await expect(row).toBeHidden();

  await article.open();
  await expect(article.comment('Écrit sans souris.')).not.toContainText('En attente');
});

test('the preferences are a dialog that keeps the focus and gives it back', async ({
  article,
  consent,
  page,
}) => {
  await article.open();
  await consent.choose.focus();
  await page.keyboard.press('Enter');
  await expect(consent.preferences).toBeVisible();
  for (let presses = 0; presses < 15; presses += 1) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(() => {
      const active = document.activeElement;
      return active !== null && active !== document.body && !active.localName.startsWith('placet-');
    });
    expect(outside, 'the page behind is out of reach').toBe(false);
  }
  // The last Tab may have gone to the browser's own buttons; the next one comes back.
  if (!(await page.evaluate(() => document.hasFocus()))) await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(consent.choose).toBeFocused();
});

test('a reply can be begun and left by keyboard', async ({ article, page }) => {
  await article.open();
  const button = article
    .comment('Il reste une place près du radiateur.')
    .getByRole('button', { name: /Répondre/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(article.replyForm.text).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});
