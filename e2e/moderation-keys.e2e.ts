// Owners hold the key: visitors seal to it, the server cannot open it, and a passphrase, a code or a colleague can.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ArticlePage } from './pages/article.page.ts';
import { expect, newDemo, test as base } from './support/test.ts';

const test = base.extend({
  demo: async ({ context }, use) => {
    const demo = await newDemo({ seeded: false, work: 'never' });
    await use(demo);
    await Promise.all(context.pages().map((page) => page.close()));
    await demo.stop();
  },
});

const passphrase = 'péniche écluse halage brume';
const address = 'ines@exemple.fr';

const deskOf = (page: Page) => page.locator('placet-moderation');
const part = (page: Page, name: string | RegExp) => deskOf(page).getByRole('region', { name });

async function openKeys(page: Page): Promise<void> {
  await deskOf(page).getByRole('button', { name: 'Clés', exact: true }).click();
}

/** Makes a key that its owner alone holds. @returns The code of the recovery sheet. */
async function makeKey(page: Page, secret: string): Promise<string> {
  const make = part(page, 'Créer une clé que vous seul tenez');
  await make.getByLabel('Phrase secrète', { exact: true }).fill(secret);
  await make.getByLabel('La même encore une fois').fill(secret);
  await make.getByRole('button', { name: 'Créer la clé' }).click();
  const code = make.getByLabel(/Code de secours/);
  await expect(code).toBeVisible();
  return code.inputValue();
}

async function reveal(page: Page, text: string) {
  const row = deskOf(page).getByRole('article').filter({ hasText: text });
  await row.getByRole('button', { name: 'Voir l’adresse e-mail' }).click();
  await row.getByRole('textbox').fill('Elle demande une réponse');
  await row.getByRole('button', { name: 'Voir l’adresse', exact: true }).click();
  return row;
}

async function unlock(where: ReturnType<typeof part>, secret: string): Promise<void> {
  await where.getByLabel(/Phrase secrète, ou code/).fill(secret);
  await where.getByRole('button', { name: 'Ouvrir', exact: true }).click();
}

test('an owner takes the key over; what the server had is sealed anew, and only the passphrase opens it', async ({
  page,
  demo,
  article,
  browser,
}) => {
  await article.open();
  await article.form.post({ text: 'Avant la clé.', name: 'Ines', email: address });
  await expect(article.form.outcome).toContainText('attend d’être lu');

  await page.goto(await demo.invite('Ada'));
  await openKeys(page);
  await expect(part(page, 'Ce qui scelle les adresses')).toContainText('Tenue par le serveur');
  const make = part(page, 'Créer une clé que vous seul tenez');
  await make.getByLabel('Phrase secrète', { exact: true }).fill(passphrase);
  await make.getByLabel('La même encore une fois').fill(`${passphrase} `);
  await make.getByRole('button', { name: 'Créer la clé' }).click();
  await expect(make.getByLabel(/Code de secours/)).toHaveCount(0);
  const code = await makeKey(page, passphrase);
  const saved = page.waitForEvent('download');
  await make.getByRole('button', { name: 'Télécharger la fiche de secours' }).click();
  expect(await readFile(await (await saved).path(), 'utf8')).toContain(code);
  await make.getByRole('button', { name: 'Je l’ai gardé' }).click();
  await expect(deskOf(page).getByText(code)).toHaveCount(0);

  const list = part(page, 'Ce qui scelle les adresses');
  // The server does the same a few seconds after its start, and may have been first.
  await list
    .getByRole('button', { name: 'Sceller 1 adresse avec la clé en service' })
    .or(list.getByText('Plus rien n’est scellé avec elle.'))
    .click();
  await expect(list).toContainText('1 adresse scellée avec elle · ouverte sur cette page');
  await expect(list).toContainText('npx @placet/server key forget');
  const keyFile = await readFile(`${demo.data}/keys.json`, 'utf8');
  const { privateKey } = (JSON.parse(keyFile) as { keys: { privateKey: string }[] }).keys[0] ?? {};
  expect(privateKey).toBeTruthy();

  // A second device, where the key is kept wrapped.
  const phone = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
  await phone.goto(await demo.invite('Ada'));
  const row = await reveal(phone, 'Avant la clé.');
  const panel = row.getByRole('region', { name: 'Ouvrir' });
  await unlock(panel, 'péniche écluse halage bruine');
  await expect(panel.getByRole('alert')).toContainText('n’ouvre aucune clé');
  await unlock(panel, passphrase);
  await expect(row).toContainText(address);

  // After a reload it is locked again, and the sheet opens it, however it is copied.
  await phone.reload();
  await openKeys(phone);
  await unlock(part(phone, 'Ouvrir'), code.toLowerCase().replaceAll('-', ' '));
  await expect(part(phone, 'Ce qui scelle les adresses')).toContainText('ouverte sur cette page');

  // A person's data are found among what only this browser opens, and the server hears no address.
  const sent: string[] = [];
  phone.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  await deskOf(phone).getByRole('button', { name: 'Retour aux commentaires' }).click();
  await deskOf(phone).getByRole('button', { name: 'Signalements et demandes' }).click();
  const subject = part(phone, 'Les données d’une personne');
  await subject.getByRole('textbox').fill(address.toUpperCase());
  await subject.getByRole('button', { name: 'Chercher', exact: true }).click();
  await expect(subject).toContainText('Avant la clé.');
  expect(sent.filter((request) => request.includes('/subjects'))).toHaveLength(1);
  expect(sent.join('\n').toLowerCase()).not.toContain(address.split('@')[0]);
  await phone.context().close();

  expect(demo.log()).not.toContain(address);
});

test('a key is handed over with a code that works once, and rotated in the browser', async ({
  page,
  demo,
  browser,
}) => {
  await page.goto(await demo.invite('Ada'));
  await openKeys(page);
  await makeKey(page, passphrase);
  await part(page, 'Créer une clé que vous seul tenez')
    .getByRole('button', { name: 'Je l’ai gardé' })
    .click();
  const visitor = await browser.newContext({ locale: 'fr-FR' });
  const theirs = await visitor.newPage();
  await theirs.goto(demo.url);
  const read = new ArticlePage(theirs, demo.url);
  await read.form.post({ text: 'Sous la clé.', name: 'Ines', email: address });
  await expect(read.form.outcome).toContainText('attend d’être lu');
  await visitor.close();

  const bea = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
  await bea.goto(await demo.invite('Bea'));
  await openKeys(bea);
  await expect(part(bea, 'Ouvrir')).toContainText('Aucune clé n’est gardée pour vous');

  await page.reload();
  await openKeys(page);
  await unlock(part(page, 'Ouvrir'), passphrase);
  const list = part(page, 'Ce qui scelle les adresses');
  await list.getByText('Remettre la clé').click();
  await list.getByRole('combobox').selectOption('Bea');
  await list.getByRole('button', { name: 'Créer un code' }).click();
  const code = await list.getByLabel(/Code de secours/).inputValue();

  await bea.reload();
  await openKeys(bea);
  await unlock(part(bea, 'Ouvrir'), code);
  const hers = part(bea, 'Ouvrir');
  await hers.getByLabel('Phrase secrète', { exact: true }).fill('une autre phrase, la sienne');
  await hers.getByLabel('La même encore une fois').fill('une autre phrase, la sienne');
  await hers.getByRole('button', { name: 'Choisir votre phrase secrète' }).click();
  await expect(part(bea, 'Ce qui scelle les adresses')).toContainText('Ada, Bea');
  await bea.reload();
  await openKeys(bea);
  await unlock(part(bea, 'Ouvrir'), code);
  await expect(part(bea, 'Ouvrir').getByRole('alert')).toContainText('n’ouvre aucune clé');
  await bea.context().close();

  await list.getByRole('button', { name: 'Je l’ai gardé' }).click();
  await makeKey(page, `${passphrase} deux`);
  await list.getByRole('button', { name: 'Sceller 1 adresse avec la clé en service' }).click();
  await expect(list).toContainText('Scellé à nouveau : 1 adresse.');
  await deskOf(page).getByRole('button', { name: 'Retour aux commentaires' }).click();
  const row = await reveal(page, 'Sous la clé.');
  await expect(row).toContainText(address);
});

test('a search for an address says what is under a key that is locked, until that is open, too', async ({
  page,
  demo,
  browser,
}) => {
  await page.goto(await demo.invite('Ada'));
  const list = part(page, 'Ce qui scelle les adresses');
  for (const secret of [passphrase, `${passphrase} deux`]) {
    await openKeys(page);
    await makeKey(page, secret);
    await part(page, 'Créer une clé que vous seul tenez')
      .getByRole('button', { name: 'Je l’ai gardé' })
      .click();
    const theirs = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
    await theirs.goto(demo.url);
    const read = new ArticlePage(theirs, demo.url);
    await read.form.post({ text: `Sous « ${secret} ».`, name: 'Ines', email: address });
    await expect(read.form.outcome).toContainText('attend d’être lu');
    await theirs.context().close();
    await page.reload();
  }
  await openKeys(page);
  await expect(list).toBeVisible();
  await unlock(part(page, 'Ouvrir'), `${passphrase} deux`);
  await expect(list).toContainText('ouverte sur cette page');
  await deskOf(page).getByRole('button', { name: 'Retour aux commentaires' }).click();
  await deskOf(page).getByRole('button', { name: 'Signalements et demandes' }).click();
  const subject = part(page, 'Les données d’une personne');
  await subject.getByRole('textbox').fill(address);
  await subject.getByRole('button', { name: 'Chercher', exact: true }).click();
  await expect(subject).toContainText('1 commentaire trouvé.');
  await expect(subject).toContainText('1 adresse scellée ne peut être ouverte');
  await unlock(subject, passphrase);
  await expect(subject).toContainText('2 commentaires trouvés.');
  await expect(subject).not.toContainText('ne peut être ouverte');
  await subject.getByRole('button', { name: 'Tout effacer…' }).click();
  await subject.getByRole('button', { name: 'Effacer pour toujours' }).click();
  await expect(subject).toContainText('2 commentaires effacés.');
});
