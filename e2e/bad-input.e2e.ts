import { expect, test } from './support/test.ts';

const rtlOverride = '\u202E';
const marks = 'e\u0301'.padEnd(10_000, '\u0301').slice(0, 9_000);

test('an empty form says what is missing beside each field, and focuses the first', async ({
  article,
}) => {
  await article.open();
  await article.form.submit.click();
  await expect(article.form.text).toBeFocused();
  await expect(article.form.text).toHaveAccessibleDescription(/Écrivez votre commentaire/);
  await expect(article.form.name).toHaveAccessibleDescription(/Indiquez un nom/);
  await expect(article.form.text).toHaveAttribute('aria-invalid', 'true');
});

test('an address that is none is said so, and what was typed stays', async ({ article }) => {
  await article.open();
  await article.form.post({
    text: 'Bonjour',
    name: 'Zoé',
    email: 'pas une adresse',
    website: 'pas un site',
  });
  await expect(article.form.email).toBeFocused();
  await expect(article.form.email).toHaveAccessibleDescription(/nom@exemple\.fr/);
  await expect(article.form.website).toHaveAccessibleDescription(/https:\/\/exemple\.fr/);
  await expect(article.form.text).toHaveValue('Bonjour');
});

test('a draft survives a reload, and is gone once it is sent', async ({ article, page }) => {
  await article.open();
  await article.form.type({ text: 'Je finirai demain', name: 'Zoé' });
  await page.waitForTimeout(600); // drafts are kept when the typing rests
  await page.reload();
  await expect(article.form.text).toHaveValue('Je finirai demain');
  await article.form.submit.click();
  await expect(article.form.outcome).toContainText('attend d’être lu');
  await page.reload();
  await article.form.text.focus();
  await expect(article.form.text).toHaveValue('');
});

for (const [what, text, name] of [
  ['HTML and scripts', '<img src=x onerror=alert(1)><script>alert(1)</script> fin', '<b>Gras</b>'],
  ['a bidi override', `avant ${rtlOverride}après`, `Zoé${rtlOverride}Max`],
  ['thousands of combining marks', `${marks} fin`, 'Z\u0301\u0301\u0301\u0301'],
  ['an emoji as a name', 'Bonsoir fin', '🦉'],
  ['a link that runs a script', '[clic](javascript:alert(1)) fin', 'Lien'],
] as const) {
  test(`${what} is shown as text and does no harm`, async ({ article, page, moderation }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await article.open();
    await article.form.post({ text, name });
    await expect(article.form.outcome).toContainText('attend d’être lu');
    const own = article.thread.getByRole('article').filter({ hasText: 'En attente de lecture' });
    await expect(own).toHaveCount(1);
    await expect(own.locator('img, script, b, a[href^="javascript"]')).toHaveCount(0);
    const box = await own.boundingBox();
    expect(box?.height).toBeLessThan(700);
    await moderation.signIn();
    await moderation.queue.getByRole('article').first().waitFor();
    expect(dialogs).toEqual([]);
  });
}

test('a text that is too long is stopped at the form with a sentence', async ({ article }) => {
  await article.open();
  await article.form.post({ text: 'a'.repeat(10_001), name: 'Zoé' });
  await expect(article.form.text).toHaveAccessibleDescription(/trop long|de trop/);
  await expect(article.form.text).toHaveValue('a'.repeat(10_001));
});

test('the same comment twice is refused with a sentence', async ({ article, page }) => {
  await article.open();
  await article.form.post({ text: 'Deux fois.', name: 'Zoé' });
  await expect(article.form.outcome).toContainText('attend d’être lu');
  await page.reload();
  await article.form.post({ text: 'Deux fois.', name: 'Zoé' });
  await expect(article.form.outcome).toContainText(/déjà/);
  await expect(article.form.text).toHaveValue('Deux fois.');
});

test('a broken setting is one console error that names it', async ({ page, demo }) => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${demo.url}/gallery/broken-settings?lang=fr`);
  await expect(page.getByRole('button', { name: 'Je refuse' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publier le commentaire' })).toBeVisible();
  const named = errors.filter((text) => text.includes('[placet]'));
  for (const attribute of ['"mode"', '"fields"']) {
    expect(named.filter((text) => text.includes(attribute))).toHaveLength(1);
  }
  expect(named.filter((text) => /json/i.test(text))).toHaveLength(1);
});
