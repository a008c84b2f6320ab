import { CommentForm } from './pages/comment-form.page.ts';
import { strangersPage } from './support/stranger.ts';
import { expect, test } from './support/test.ts';

test('one script tag is enough on a page of another origin', async ({ page, demo, consent }) => {
  const stranger = await strangersPage(
    `<script src="${demo.url}/placet.js"></script>`,
    `<p>Bonjour</p><placet-consent policy="#p"></placet-consent>
     <script type="text/plain" data-category="analytics" data-src="/tracker.js"></script>`,
  );
  await page.goto(stranger.url);
  await expect(consent.bar).toBeVisible();
  await expect(page).toHaveTitle('Ailleurs');
  await consent.accept.click();
  await expect(page).toHaveTitle('suivi');
  await page.reload();
  await expect(page).toHaveTitle('suivi');
  await expect(consent.bar).toBeHidden();
  await stranger.stop();
});

test('a thread can be read from any origin, and written to from none that is not listed', async ({
  page,
  demo,
}) => {
  const stranger = await strangersPage(
    `<script src="${demo.url}/placet.js"></script>`,
    `<placet-comments src="${demo.url}" thread="/valmont-bibliotheque"></placet-comments>`,
  );
  await page.goto(stranger.url);
  const thread = page.locator('placet-comments');
  await expect(thread.getByText('Il reste une place près du radiateur.')).toBeVisible();
  const form = new CommentForm(thread.getByRole('form', { name: 'Laisser un commentaire' }));
  await form.post({ text: 'Depuis ailleurs.', name: 'Personne' });
  await expect(form.outcome).toContainText('Rien n’est perdu');
  await expect(form.text).toHaveValue('Depuis ailleurs.');
  await stranger.stop();
});
