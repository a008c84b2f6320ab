// Defects that were found in other consent tools, and must be impossible here: a test for each, by what went wrong there.
import { onTheDevice } from './support/device.ts';
import { history } from './support/history.ts';
import { expect, test } from './support/law-test.ts';

/** A gated script that says its name in the title of the page. */
const names = (category: string, name: string): string =>
  `<script type="text/plain" data-category="${category}">document.title += ' ${name}'</script>`;

test('1: refusing runs nothing, Escape keeps nothing, and a switch does nothing before it is saved', async ({
  page,
  consent,
  site,
}) => {
  await page.goto(site.url());
  await consent.choose.click();
  const box = consent.preferences.getByRole('checkbox', { disabled: false }).first();
  await box.check();
  await page.keyboard.press('Escape');
  await expect(consent.preferences).toBeHidden();
  expect(await onTheDevice(page)).toEqual([]);
  await consent.choose.click();
  await expect(box).not.toBeChecked();
  await consent.preferences.getByRole('button', { name: 'Tout refuser' }).click();
  await expect(consent.bar).toBeHidden();
  await page.waitForLoadState('networkidle');
  expect(site.hits).toEqual([]);
});

test('2: where Google is told, its tag is asked for neither before consent nor after a refusal', async ({
  page,
  consent,
  site,
  demo,
}) => {
  const after = `<script src="${demo.url}/placet.signals.js" data-tags="google clarity uet"></script>`;
  await page.goto(site.url({ after }));
  await consent.refuse.click();
  await expect(consent.bar).toBeHidden();
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(site.hits).toEqual([]);
});

test('3: consent to one name is not consent to another that contains it', async ({
  page,
  consent,
  site,
}) => {
  const body = ['simpleanalytics', 'multiplegtag', 'gtag', 'analytic'].map((name) =>
    names(name, name),
  );
  await page.goto(site.url({ body: body.join('') }));
  await consent.choose.click();
  for (const name of ['simpleanalytics', 'multiplegtag'])
    await consent.preferences.getByRole('checkbox', { name }).check();
  await consent.save.click();
  await expect(page).toHaveTitle('Le site simpleanalytics multiplegtag');
  await page.waitForLoadState('networkidle');
  await expect(page).toHaveTitle('Le site simpleanalytics multiplegtag');
  expect(site.hits).toEqual([]);
});

test('4, 6: what the browser gives the page is left as it was', async ({ page, consent, site }) => {
  await page.goto(site.url());
  await consent.accept.click();
  await expect(consent.bar).toBeHidden();
  const natives = await page.evaluate(() => {
    const methods = [
      [XMLHttpRequest.prototype, 'open'],
      [globalThis, 'fetch'],
      [Navigator.prototype, 'sendBeacon'],
      [Storage.prototype, 'setItem'],
      [Element.prototype, 'setAttribute'],
      [Node.prototype, 'appendChild'],
      [Object.getOwnPropertyDescriptor(Document.prototype, 'cookie'), 'set'],
    ] as const;
    return methods.map(([owner, name]) =>
      String(Reflect.get(owner as object, name)).includes('[native code]'),
    );
  });
  expect(new Set(natives)).toEqual(new Set([true]));
});

test('5: a gated script that comes after the decision runs, and a driven browser is asked, too', async ({
  page,
  consent,
  site,
}) => {
  await page.goto(site.url());
  expect(await page.evaluate(() => navigator.webdriver)).toBe(true);
  await consent.accept.click();
  await expect(consent.bar).toBeHidden();
  await page.evaluate(() => {
    const late = document.createElement('script');
    late.type = 'text/plain';
    late.dataset['category'] = 'analytics';
    late.textContent = "document.title += ' late'";
    document.body.append(late);
  });
  await expect(page).toHaveTitle('Le site late');
});

test('6: where what the law holds cannot be loaded, nothing is granted', async ({
  page,
  complaints,
  site,
  demo,
}) => {
  await page.route(/\/placet\/.*policy\.js/, (route) => route.abort());
  const head = '<meta name="placet-region" content="US-CA">';
  const after = `<script src="${demo.url}/placet.signals.js" data-tags="google"></script>`;
  await page.goto(site.url({ head, after }));
  await page.waitForLoadState('networkidle');
  expect(site.hits).toEqual([]);
  const said = await page.evaluate(() =>
    (window as unknown as { dataLayer: ArrayLike<unknown>[] }).dataLayer.map((entry) => entry[1]),
  );
  expect(said).toEqual(['default']);
  for (const complaint of complaints.splice(0)) expect(complaint).toMatch(/import/);
});

test('6: a dialog that is called modal keeps the focus in itself', async ({
  page,
  consent,
  site,
}) => {
  await page.goto(site.url());
  await consent.choose.click();
  await consent.preferences.waitFor();
  for (let key = 0; key < 25; key += 1) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(() => {
      let at: Element | null = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      if (!at || at.closest('dialog') || at.matches('body, placet-consent')) return true;
      return (at.getRootNode() as ShadowRoot).host.localName;
    });
    expect([true, 'placet-consent-history', 'placet-consent-details']).toContain(where);
  }
});

test('7: what a template holds comes in its order, and the record has a date, an id and a version', async ({
  page,
  consent,
  site,
}) => {
  const parts = ['one', 'two', 'three'].map(
    (name) => `<p class="part">${name}</p><script>document.title += ' ${name}'</script>`,
  );
  await page.goto(
    site.url({ body: `<template data-category="analytics">${parts.join('')}</template>` }),
  );
  await consent.accept.click();
  await expect(page).toHaveTitle('Le site one two three');
  await expect(page.locator('.part')).toHaveText(['one', 'two', 'three']);
  await expect.poll(async () => (await history(page)).length).toBe(1);
  const [entry] = await history(page);
  expect(entry?.id).toMatch(/./);
  expect(entry?.version).toMatch(/^\d+\.\d+\.\d+/);
  expect(Math.abs((entry?.at ?? 0) - Date.now())).toBeLessThan(60_000);
});

test('8: a strict policy with Trusted Types lets the question be asked, answered and acted on', async ({
  page,
  consent,
  site,
}) => {
  const csp = `default-src 'none'; script-src 'nonce-n0nce' 'strict-dynamic'; style-src 'self'; connect-src 'self'; img-src 'self' http://tracker.test:*; frame-src http://tracker.test:*; require-trusted-types-for 'script'; trusted-types lit-html placet`;
  await page.goto(site.url({ csp }));
  await expect(consent.readMore).toHaveAttribute('href', '/policy');
  await expect(page.locator('iframe')).not.toHaveAttribute('src');
  await consent.accept.click();
  await expect.poll(() => site.hits).toEqual(expect.arrayContaining(['/analytics.js', '/frame']));
});

test('9: a category that nobody knows stays shut until it is asked about, and throws nothing', async ({
  page,
  consent,
  site,
}) => {
  const body = `${names('quantum things', 'odd')}<iframe data-category="toString" data-src="about:blank#odd" title="odd"></iframe>`;
  await page.goto(site.url({ body }));
  await expect(consent.bar.getByRole('listitem').last()).toHaveText('toString');
  await expect(page).toHaveTitle('Le site');
  await consent.accept.click();
  await expect(page).toHaveTitle('Le site odd');
});

test('10: a choice carries its time, its version and what was done', async ({
  page,
  consent,
  site,
  demo,
}) => {
  await page.goto(site.url({ attributes: `records="${demo.url}"` }));
  const arrived = page.waitForResponse((answer) => answer.url().endsWith('/consents'));
  await consent.refuse.click();
  expect((await arrived).status()).toBe(201);
  const sent = (await arrived).request().postDataJSON() as Record<string, unknown>;
  expect(sent).toMatchObject({ action: 'refuse', mode: 'opt-in' });
  expect(Number(sent['at'])).toBeGreaterThan(0);
  expect(sent['version']).toMatch(/^\d/);
  expect(Object.keys(sent).filter((name) => /ip|agent|path|url/i.test(name))).toEqual([]);
});

test('11: nobody is asked where a visitor is, and what decides is a button', async ({
  page,
  consent,
  site,
  demo,
}) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).hostname));
  await page.goto(site.url());
  await consent.bar.waitFor();
  await page.waitForLoadState('networkidle');
  expect([...hosts]).toEqual(['www.site.test', new URL(demo.url).hostname]);
  for (const button of [consent.accept, consent.refuse, consent.choose])
    expect(await button.evaluate(({ localName }) => localName)).toBe('button');
});

test('12: another tab knows of the decision at once, or as soon as one looks at it', async ({
  page,
  consent,
  context,
  site,
}) => {
  await page.goto(site.url({}, 'localhost'));
  await consent.bar.waitFor();
  const other = await context.newPage();
  await other.goto(site.url({}, 'localhost'));
  await other.locator('placet-consent').getByRole('button', { name: 'Je refuse' }).click();
  await expect(consent.bar).toBeHidden();
  await other.close();
});

test.describe('a hostile page', () => {
  const overlay =
    '<div style="position:fixed;inset:0;z-index:2147483647;background:#fff" id="overlay"></div>';
  const reset = `<style>
    *, *::before, *::after { all: unset; font-size: 1px; line-height: 0; float: left; position: static; z-index: -1 }
    button, section, dialog, div { display: none !important; visibility: hidden !important; opacity: 0 !important }
  </style>`;
  const prototypes = `<script>
    for (const { prototype } of [Object, Array, Function, String, Map, Element, Event])
      prototype.injected = function () { throw new Error('what does not belong here was called'); };
  </script>`;

  test('cannot cover, hide or restyle the question', async ({ page, consent, site }) => {
    await page.goto(site.url({ head: reset, body: overlay }));
    await consent.refuse.click();
    await expect(consent.bar).toBeHidden();
    expect(site.hits).toEqual([]);
  });

  test('that extends the built-in prototypes is asked all the same', async ({
    page,
    consent,
    site,
  }) => {
    await page.goto(site.url({ head: prototypes }));
    await consent.choose.click();
    await consent.save.click();
    await expect(consent.bar).toBeHidden();
    expect(site.hits).toEqual([]);
  });

  test('where all storage is refused, the question is asked once a page and never loops', async ({
    page,
    consent,
    site,
  }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
      Object.defineProperty(Document.prototype, 'cookie', { value: '' });
      Object.defineProperty(globalThis, 'cookieStore', { value: undefined });
    });
    let loads = 0;
    page.on('load', () => (loads += 1));
    await page.goto(site.url());
    await consent.refuse.click();
    await expect(page.getByRole('status')).toHaveText(/n’a pas pu garder vos choix/);
    await expect(consent.bar).toBeHidden();
    await page.goto(site.url({ lang: 'fr-FR' }));
    await consent.accept.click();
    await expect.poll(() => site.hits).toContain('/analytics.js');
    await expect(consent.bar).toBeHidden();
    expect(loads).toBe(2);
  });
});
