// Several people moderate: an owner lets them in, passkeys bring them back, and roles hold.
import type { Page } from '@playwright/test';
import { expect, newDemo, test as base } from './support/test.ts';

const test = base.extend({
  demo: async ({ context }, use) => {
    const demo = await newDemo({ seeded: true });
    await use(demo);
    await Promise.all(context.pages().map((page) => page.close()));
    await demo.stop();
  },
});

/** A device with a lock, which its owner opens. Chromium's own (WebAuthn, § 11). */
async function addAuthenticator(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    keys: async () =>
      (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
    lock: (isUserVerified: boolean) =>
      session.send('WebAuthn.setUserVerified', {
        authenticatorId,
        isUserVerified: !isUserVerified,
      }),
  };
}

test('a passkey brings a moderator back without a link, until it is removed', async ({
  page,
  demo,
  moderation,
}) => {
  const device = await addAuthenticator(page);
  const desk = moderation.queue;
  await page.goto(await demo.invite('Ada'));
  await desk.getByRole('button', { name: 'Personnes et appareils' }).click();
  await desk.getByRole('button', { name: 'Créer une clé d’accès sur cet appareil' }).click();
  await expect(desk.getByText('La clé d’accès est créée.')).toBeVisible();
  expect(await device.keys()).toHaveLength(1);
  await desk.getByRole('button', { name: 'Créer une clé d’accès sur cet appareil' }).click();
  await expect(desk.getByText('Cet appareil a déjà une clé d’accès.')).toBeVisible();

  await desk.getByRole('button', { name: 'Retour aux commentaires' }).click();
  await desk.getByRole('button', { name: 'Se déconnecter' }).click();
  const enter = desk.getByRole('button', { name: 'Se connecter avec une clé d’accès' });

  // A device that stays locked signs nobody in.
  await device.lock(true);
  await enter.click();
  await expect(desk.getByRole('alert')).toContainText('Aucune clé d’accès n’a servi');
  await device.lock(false);
  await enter.click();
  await expect(desk.getByText(/Connexion.*Ada/)).toBeVisible();

  await desk.getByRole('button', { name: 'Personnes et appareils' }).click();
  await expect(desk.getByText(/par clé d’accès/)).toBeVisible();
  const passkeys = desk.getByRole('region', { name: 'Vos clés d’accès' });
  await expect(passkeys.getByText(/utilisée/)).toBeVisible();
  await passkeys.getByRole('button', { name: 'Retirer' }).click();
  await expect(passkeys.getByText('Vous n’en avez pas encore.')).toBeVisible();
  await desk.getByRole('button', { name: 'Retour aux commentaires' }).click();
  await desk.getByRole('button', { name: 'Se déconnecter' }).click();
  await enter.click();
  await expect(desk.getByRole('alert')).toContainText('ne connecte plus ici');
});

test('an answer that was signed once signs nobody in twice', async ({ page, demo, moderation }) => {
  await addAuthenticator(page);
  const desk = moderation.queue;
  await page.goto(await demo.invite('Ada'));
  await desk.getByRole('button', { name: 'Personnes et appareils' }).click();
  await desk.getByRole('button', { name: 'Créer une clé d’accès sur cet appareil' }).click();
  await expect(desk.getByText('La clé d’accès est créée.')).toBeVisible();
  await desk.getByRole('button', { name: 'Retour aux commentaires' }).click();
  await desk.getByRole('button', { name: 'Se déconnecter' }).click();
  const sent = page.waitForRequest(
    (request) => request.method() === 'POST' && request.url().endsWith('/moderation/session'),
  );
  await desk.getByRole('button', { name: 'Se connecter avec une clé d’accès' }).click();
  const data = (await sent).postDataJSON() as object;
  await expect(desk.getByText(/Connexion.*Ada/)).toBeVisible();
  const again = await page.request.post(`${demo.url}/v1/sites/default/moderation/session`, {
    data,
    headers: { Origin: demo.url },
  });
  expect(again.status()).toBe(401);
  expect(await again.json()).toMatchObject({ code: 'passkey_invalid' });
});

test('somebody who reads only sees the queue and nothing to decide with; a new role counts at once', async ({
  page,
  browser,
  demo,
  moderation,
}) => {
  const desk = moderation.queue;
  await page.goto(await demo.invite('Ada'));
  await desk.getByRole('button', { name: 'Personnes et appareils' }).click();
  const people = desk.getByRole('region', { name: 'Qui peut modérer' });
  await people.getByRole('textbox', { name: 'Nom' }).fill('Cleo');
  await people.getByRole('combobox', { name: 'Rôle', exact: true }).selectOption('read-only');
  await people.getByRole('button', { name: 'Créer un lien' }).click();
  const link = await people.getByRole('textbox', { name: 'Le lien pour Cleo' }).inputValue();

  const context = await browser.newContext({ locale: 'fr-FR' });
  const hers = await context.newPage();
  await hers.goto(link);
  const herDesk = hers.locator('placet-moderation');
  await expect(herDesk.getByText(/Connexion.*Cleo \(lecture seule\)/)).toBeVisible();
  const row = herDesk.getByRole('article').first();
  await expect(row).toBeVisible();
  await expect(row.getByRole('button', { name: /^Publier/ })).toHaveCount(0);
  const before = await row.textContent();
  await row.focus();
  await hers.keyboard.press('a');
  await hers.keyboard.press('d');
  expect(await row.textContent()).toBe(before);
  await herDesk.getByRole('button', { name: 'Règles' }).click();
  await expect(herDesk.getByText('Seul un propriétaire enregistre les règles.')).toBeVisible();
  await expect(herDesk.getByRole('button', { name: 'Enregistrer', exact: true })).toHaveCount(0);

  await people.getByRole('combobox', { name: 'Rôle de Cleo' }).selectOption('moderator');
  await people.getByRole('button', { name: 'Changer le rôle' }).click();
  await expect(people.getByText('Le rôle de Cleo est changé, dès maintenant.')).toBeVisible();
  await herDesk.getByRole('button', { name: 'Retour aux commentaires' }).click();
  // Her page is open, and learns of it.
  await herDesk
    .getByRole('article')
    .first()
    .getByRole('button', { name: /^Publier/ })
    .click();
  await expect(herDesk.getByText('1 commentaire publié.')).toBeVisible();

  await people
    .getByRole('listitem')
    .filter({ hasText: 'Cleo' })
    .getByRole('button', { name: 'Retirer' })
    .click();
  await people.getByRole('button', { name: 'Retirer pour de bon' }).click();
  await expect(people.getByText('Cleo ne peut plus modérer.')).toBeVisible();
  await expect(herDesk.getByRole('heading', { name: 'Se connecter pour modérer' })).toBeVisible();
  await expect(herDesk.getByRole('article')).toHaveCount(0);
  await context.close();
});
