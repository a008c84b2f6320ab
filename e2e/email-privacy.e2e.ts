import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './support/test.ts';

const address = 'Camille.Secrete+lettre@messagerie-privee.example';

/** The address, its parts, and everything that is commonly computed from it. */
function traces(email: string): string[] {
  const [user = '', host = ''] = email.split('@');
  const forms = [email, email.toLowerCase(), email.toLowerCase().trim()];
  const hashes = ['md5', 'sha1', 'sha256', 'sha512'].flatMap((algorithm) =>
    forms.flatMap((form) =>
      (['hex', 'base64', 'base64url'] as const).map((encoding) =>
        createHash(algorithm).update(form).digest(encoding),
      ),
    ),
  );
  const encoded = forms.flatMap((form) => [
    encodeURIComponent(form),
    Buffer.from(form).toString('base64').replace(/=+$/, ''),
    Buffer.from(form).toString('base64url'),
    Buffer.from(form).toString('hex'),
  ]);
  return [...new Set([...forms, user, user.toLowerCase(), host, ...hashes, ...encoded])];
}

function expectClean(where: string, bytes: Buffer | string): void {
  const text = Buffer.from(bytes).toString('latin1').toLowerCase();
  for (const trace of traces(address)) {
    expect(text.includes(trace.toLowerCase()), `${trace} in ${where}`).toBe(false);
  }
}

test('the address is nowhere: not on the wire, in the database, in the log or on the page', async ({
  article,
  page,
  demo,
}) => {
  const wire: string[] = [];
  page.on('request', (request) => {
    wire.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? '');
  });
  page.on('response', (response) => {
    wire.push(JSON.stringify(response.headers()));
  });

  await article.open();
  await article.form.type({ text: 'Un secret bien gardé.', name: 'Camille', email: address });
  await article.form.text.press('End');
  await page.waitForTimeout(600); // long enough for a draft to be kept
  const drafts = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  );
  expectClean('the drafts', drafts);
  await article.form.submit.click();
  await expect(article.form.outcome).toContainText('attend d’être lu');

  const posts = wire.filter((text) => text.includes('"ct"'));
  expect(posts, 'the comment was sent with a sealed address').toHaveLength(1);
  expectClean('the requests', wire.join('\n'));
  expectClean('the log', demo.log());
  for (const file of await readdir(demo.data)) {
    expectClean(file, await readFile(join(demo.data, file)));
  }
  const answers = await page.evaluate(async () => {
    const thread = encodeURIComponent('/valmont-bibliotheque');
    const paths = ['', `/comments?thread=${thread}`];
    return Promise.all(paths.map(async (path) => (await fetch(`/v1/sites/default${path}`)).text()));
  });
  expectClean('public answers', answers.join('\n'));
  expect(answers.join('\n')).not.toContain('"ct"');
  const device = await page.evaluate(async () => {
    const databases = (await indexedDB.databases?.()) ?? [];
    const rows = await Promise.all(
      databases.map(
        ({ name = '' }) =>
          new Promise((resolve) => {
            const open = indexedDB.open(name);
            open.onsuccess = () => {
              const stores = [...open.result.objectStoreNames];
              if (stores.length === 0) return resolve([]);
              const all: unknown[] = [];
              const transaction = open.result.transaction(stores);
              for (const store of stores) {
                const request = transaction.objectStore(store).getAll();
                request.onsuccess = () => all.push(request.result);
              }
              transaction.oncomplete = () => resolve(all);
            };
          }),
      ),
    );
    return JSON.stringify([rows, Object.entries(localStorage), document.cookie, location.href]);
  });
  expectClean('the device', device);
  await page.reload();
  await expect(article.comment('Un secret bien gardé.')).toBeVisible();
  expectClean('the page', await page.content());
});

test('only the ticked box remembers the address on the device', async ({ article, page }) => {
  await article.open();
  await expect(article.form.remember).not.toBeChecked();
  await article.form.type({ text: 'Je reviendrai.', name: 'Camille', email: address });
  await article.form.remember.check();
  await article.form.submit.click();
  await expect(article.form.outcome).toContainText('attend d’être lu');
  await page.reload();
  await article.form.text.focus();
  await expect(article.form.email).toHaveValue(address);
  await expect(article.form.name).toHaveValue('Camille');
});

test('equal addresses do not look alike, and no length tells one from another', async ({
  article,
  page,
}) => {
  const sealed: { enc: string; ct: string }[] = [];
  page.on('request', (request) => {
    const body = request.postData();
    if (body?.includes('"ct"')) sealed.push((JSON.parse(body) as { email: never }).email);
  });
  await article.open();
  for (const email of [address, address, 'a@b.fr']) {
    await article.form.post({ text: `Essai ${email.length} ${sealed.length}`, name: 'C', email });
    await expect(article.form.outcome).toContainText('attend d’être lu');
    await page.reload();
  }
  expect(sealed).toHaveLength(3);
  const [one, two, short] = sealed;
  expect(one?.ct).not.toBe(two?.ct);
  expect(one?.enc).not.toBe(two?.enc);
  expect(short?.ct.length).toBe(one?.ct.length);
});

test('where the browser cannot seal, the address is not sent and the form says so', async ({
  article,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(crypto, 'subtle', { value: undefined });
  });
  const bodies: string[] = [];
  page.on('request', (request) => bodies.push(request.postData() ?? ''));
  await article.open();
  await article.form.text.focus();
  await expect(article.thread).toContainText('Aucune adresse e-mail n’est demandée');
  await article.form.post({ text: 'Sans adresse.', name: 'Camille' });
  await expect(article.form.outcome).toContainText('attend d’être lu');
  expect(bodies.filter((body) => body.includes('"email"'))).toEqual([]);
});
