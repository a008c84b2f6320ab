import { ArticlePage } from './pages/article.page.ts';
import { ConsentBar } from './pages/consent.page.ts';
import { ModerationPage } from './pages/moderation.page.ts';
import { expect, test } from './support/test.ts';

test('a visitor consents and comments, a moderator publishes, the next visitor reads', async ({
  browser,
  demo,
  article,
  consent,
}) => {
  await article.open();
  await consent.refuse.click();
  await expect(consent.bar).toBeHidden();

  await article.form.post({
    text: 'La nuit, on y **lit** mieux.',
    name: 'Une lectrice',
    email: 'lectrice@exemple.fr',
  });
  await expect(article.form.outcome).toContainText('attend d’être lu');
  await expect(article.comment('La nuit, on y lit mieux.')).toContainText('En attente de lecture');

  await test.step('a stranger does not see it yet', async () => {
    const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
    const stranger = new ArticlePage(page, demo.url);
    await stranger.open();
    await expect(stranger.comment('radiateur')).toBeVisible();
    await expect(stranger.comment('La nuit, on y lit mieux.')).toBeHidden();
    await page.context().close();
  });

  await test.step('the moderator sees why it is held, and publishes it', async () => {
    const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
    const moderation = new ModerationPage(page, demo);
    await moderation.signIn();
    const row = moderation.row('La nuit, on y lit mieux.');
    await expect(row).toContainText('Retenu');
    await row.getByRole('button', { name: /^Publier/ }).click();
    await expect(row).toBeHidden();
    await page.context().close();
  });

  await test.step('its author sees it published without a reload', async () => {
    await expect(article.comment('La nuit, on y lit mieux.')).not.toContainText(
      'En attente de lecture',
    );
  });

  await test.step('the next visitor reads it', async () => {
    const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
    const next = new ArticlePage(page, demo.url);
    await next.open();
    await new ConsentBar(page).accept.click();
    const comment = next.comment('La nuit, on y lit mieux.');
    await expect(comment).toContainText('Une lectrice');
    await expect(comment.locator('strong')).toHaveText('lit');
    await expect(next.thread).not.toContainText('lectrice@exemple.fr');
    await page.context().close();
  });
});

test('the second comment of somebody who was published needs no moderator', async ({
  article,
  moderation,
  page,
}) => {
  await article.open();
  await article.form.post({ text: 'Mon premier commentaire ici.', name: 'Revenante' });
  await expect(article.form.outcome).toContainText('attend d’être lu');
  await moderation.signIn();
  await moderation
    .row('Mon premier')
    .getByRole('button', { name: /^Publier/ })
    .click();
  await expect(moderation.row('Mon premier')).toBeHidden();

  await article.open();
  await article.form.post({ text: 'Et voici le second.', name: 'Revenante' });
  await expect(article.form.outcome).toContainText('Votre commentaire est publié.');
  await page.reload();
  await expect(article.comment('Et voici le second.')).toBeVisible();
});

test('a reply stands under the comment that it answers', async ({ article, moderation }) => {
  await article.open();
  const answered = article.comment('Il reste une place près du radiateur.');
  await answered.getByRole('button', { name: /Répondre/ }).click();
  await article.replyForm.post({ text: 'J’arrive !', name: 'Voisin' });
  await expect(article.comment('J’arrive !')).toContainText('En attente de lecture');
  await moderation.signIn();
  const row = moderation.row('J’arrive !');
  await expect(row).toContainText('En réponse à');
  await row.getByRole('button', { name: /^Publier/ }).click();
  await expect(row).toBeHidden();
  await article.open();
  const conversation = article.thread.getByRole('listitem').filter({ hasText: 'radiateur' });
  await expect(conversation.getByText('J’arrive !')).toBeVisible();
});

test('a permalink leads to its comment and moves the focus there', async ({ article, page }) => {
  await article.open();
  const link = article.comment('Ça, il faut l’afficher à l’entrée.').getByRole('link').first();
  const href = await link.getAttribute('href');
  expect(href).toMatch(/#comment-/);
  await article.open(`/${href?.slice(href.indexOf('#'))}`);
  const comment = article.comment('Ça, il faut l’afficher à l’entrée.');
  await expect(comment).toBeInViewport();
  await expect(comment).toBeFocused();
  await expect(page).toHaveURL(/#comment-/);
});

test('a decision can be undone, and the article follows', async ({ article, moderation }) => {
  await moderation.signIn();
  const row = moderation.row('CASINO');
  await row.getByRole('button', { name: /^Publier/ }).click();
  await expect(row).toBeHidden();
  await article.open();
  await expect(article.comment('CASINO')).toBeVisible();

  await moderation.signIn();
  await moderation.view(/Publiés/).click();
  await moderation
    .row('CASINO')
    .getByRole('button', { name: /^Retenir/ })
    .click();
  await expect(moderation.row('CASINO')).toBeHidden();
  await moderation.undo.click();
  await expect(moderation.row('CASINO')).toBeVisible();
  await moderation.row('CASINO').getByRole('button', { name: 'Refuser', exact: true }).click();
  await article.open();
  await expect(article.comment('radiateur')).toBeVisible();
  await expect(article.comment('CASINO')).toBeHidden();
});

test('the e-mail is opened by a moderator who says why, and it is written down', async ({
  article,
  moderation,
  demo,
}) => {
  await article.open();
  await article.form.post({ text: 'Répondez-moi.', name: 'Ines', email: 'Ines.Ö+n@exemple.fr' });
  await expect(article.form.outcome).toContainText('attend d’être lu');
  await moderation.signIn();
  const row = moderation.row('Répondez-moi.');
  await row.getByRole('button', { name: 'Voir l’adresse e-mail' }).click();
  await row.getByRole('textbox').fill('Elle demande une réponse');
  await row.getByRole('button', { name: 'Voir l’adresse', exact: true }).click();
  await expect(row).toContainText('Ines.Ö+n@exemple.fr');
  expect(demo.log()).not.toContain('exemple.fr');
});

test('a sign-in link works once', async ({ demo, moderation, browser }) => {
  const link = await demo.invite();
  await moderation.page.goto(link);
  await expect(moderation.queue).toContainText('En attente');
  expect(moderation.page.url()).not.toContain('invite');
  const other = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
  await other.goto(link);
  await expect(other.locator('placet-moderation')).toContainText('Se connecter pour modérer');
  await other.context().close();
});
