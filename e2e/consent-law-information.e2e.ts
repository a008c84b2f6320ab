// What the law asks to be said (bars A7, B7, C), to be said again (E2), to be deleted (D2, D5) and to be proved (F), one
// test for each bar, named by its id. That records reach the server stands in consent-records.e2e.ts.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { ConsentReceipt } from '@placet/consent/core';
import { onTheDevice } from './support/device.ts';
import { history } from './support/history.ts';
import { expect, test } from './support/law-test.ts';

const legal = {
  controller: 'Le Courrier du Canal, 3 quai des Tanneurs, contact@courrier.example',
  recipients: 'Stats & Co, Régie du Nord',
  transfers: 'Aucun transfert hors de l’EEE',
  retention: '13 mois',
  authority: 'CNIL, Paris',
};
const services = {
  'analytics/stats': {
    name: 'Stats & Co',
    provider: 'Stats & Co, France',
    cookies: [
      { name: '_track', purpose: 'Compte les visites.', duration: '13 mois', thirdParty: false },
      {
        name: 'IDE',
        domain: 'ads.example',
        purpose: 'Suit les visites.',
        duration: '1 an',
        thirdParty: true,
      },
    ],
  },
};
const json = (config: object): string =>
  `<script type="application/json">${JSON.stringify(config)}</script>`;

/** The details of the preferences, one click from the bar and one more. */
async function openDetails(page: Page, preferences: Locator): Promise<Locator> {
  await preferences.getByText('Détails : entreprises, cookies, vos droits').click();
  const details = page.locator('placet-consent-details');
  await details.getByRole('heading', { name: 'Informations légales' }).waitFor();
  return details;
}

const said = (purpose: string): string =>
  json({ categories: { analytics: { title: 'Audience', purpose } }, legal });

const decided = (page: Page, count: number): Promise<void> =>
  expect.poll(async () => (await history(page)).length).toBe(count);

test('A7: what is necessary is shown with its purpose, and what measures is not taken for it in silence', async ({
  page,
  consent,
  site,
}) => {
  const after = `<script>addEventListener('DOMContentLoaded', () => {
    const script = document.createElement('script');
    Object.assign(script.dataset, { category: 'necessary', service: 'google-analytics' });
    script.type = 'text/plain';
    document.body.append(script);
  })</script>`;
  const told = page.waitForEvent('console', (message) =>
    message.text().includes('"necessary/google-analytics" runs without a question'),
  );
  await page.goto(site.url({ config: json({ services, legal }), after }));
  await consent.choose.click();
  const necessary = consent.preferences.getByRole('checkbox', { name: /^Nécessaire/ });
  await expect(necessary).toBeDisabled();
  await expect(consent.preferences).toContainText('Ce sans quoi le site ne marche pas');
  await openDetails(page, consent.preferences);
  await told;
});

test('B7, C1: who is responsible, who else gets the data and what rights there are is two clicks away', async ({
  page,
  consent,
  site,
}) => {
  await page.goto(site.url({ config: json({ services, legal }) }));
  await consent.choose.click();
  const details = await openDetails(page, consent.preferences);
  for (const text of [
    ...Object.values(legal),
    'Votre consentement. Vous pouvez le retirer à tout moment',
    'Vous pouvez consulter, rectifier, effacer',
    'Stats & Co, France',
    'Destinataires des données (1)',
  ])
    await expect(details).toContainText(text);
});

test('B11: that one choice holds on several sites is said, and on which', async ({
  page,
  consent,
  site,
}) => {
  await page.goto(
    site.url({ attributes: 'domain="site.test"', config: json({ services, legal }) }),
  );
  await consent.choose.click();
  const details = await openDetails(page, consent.preferences);
  await expect(details).toContainText(/Votre choix vaut pour tous les sites de .site\.test.\./);
});

test('C1: what is owed and not said is told to the developer', async ({ page, consent, site }) => {
  const told = page.waitForEvent('console', (message) =>
    /owed what the JSON does not say: legal\.controller; legal\.recipients/.test(message.text()),
  );
  await page.goto(site.url());
  await consent.choose.click();
  await openDetails(page, consent.preferences);
  await told;
});

test('E3: what measures without consent and lives longer than 13 months is told to the developer', async ({
  page,
  consent,
  site,
}) => {
  const told = page.waitForEvent('console', (message) =>
    message.text().includes('keeps _pk_id for 400 days; without consent'),
  );
  const matomo = {
    cookies: [{ name: '_pk_id', purpose: 'Compte.', days: 400, thirdParty: false }],
  };
  await page.goto(site.url({ config: json({ services: { 'necessary/matomo': matomo } }) }));
  await consent.choose.click();
  const details = await openDetails(page, consent.preferences);
  await expect(details.getByRole('row', { name: /_pk_id/ })).toContainText(/400\sjours/);
  await told;
});

test('C2: of each cookie its name, company, purpose, duration and who has access is shown', async ({
  page,
  consent,
  site,
}) => {
  await page.goto(site.url({ config: json({ services, legal }) }));
  await consent.choose.click();
  const details = await openDetails(page, consent.preferences);
  const table = details.getByRole('table', { name: /Stats & Co/ });
  await expect(table.getByRole('columnheader')).toHaveText([
    'Nom',
    'Entreprise',
    'Finalité',
    'Durée',
    'Accès de tiers',
  ]);
  await expect(table.getByRole('row').nth(1)).toHaveText(
    /_track\s*Stats & Co, France\s*Compte les visites\.\s*13 mois\s*Non/,
  );
  await expect(table.getByRole('row').nth(2)).toHaveText(/IDE.*1 an\s*Oui/s);
});

test('C3, E2: other words are another version, ask again before the time, and the question says why', async ({
  page,
  consent,
  site,
}) => {
  await page.goto(site.url({ config: said('Compte les visites.') }));
  await consent.refuse.click();
  await decided(page, 1);
  await page.goto(site.url({ config: said('Compte les visites.'), lang: 'fr-FR' }));
  await page.waitForLoadState('networkidle');
  await expect(consent.bar).toBeHidden();
  await page.goto(site.url({ config: said('Suit chaque visite.') }));
  await consent.footerLink.click();
  await consent.preferences.waitFor();
  // The question that opens again waits until the preferences are closed.
  await expect.poll(() => page.evaluate(() => localStorage.getItem('placet-changed'))).toBeTruthy();
  await expect(consent.bar).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(consent.bar).toContainText('Nous vous redemandons parce que ceci a changé :');
  await expect(consent.bar.getByRole('listitem').first()).toHaveText('Audience – modifié');
  await consent.refuse.click();
  await decided(page, 2);
  const [first, second] = await history(page);
  expect(first?.revision).not.toBe(second?.revision);
  expect(second?.text?.words).toContain('Suit chaque visite.');
});

test('D2: what no page can delete is named to whoever takes consent back', async ({
  page,
  consent,
  site,
}) => {
  await page.goto(site.url({ config: json({ services, legal }) }));
  await consent.accept.click();
  await expect.poll(() => onTheDevice(page)).toContain('localStorage _track');
  await consent.footerLink.click();
  const again = page.waitForEvent('load');
  await consent.preferences.getByRole('button', { name: 'Tout refuser' }).click();
  await again;
  const notice = page.getByRole('region', { name: 'Tout n’a pas pu être supprimé' });
  await expect(notice.getByRole('listitem')).toHaveText(/^\s*IDE\s*\(ads\.example\)\s*$/);
  await notice.getByRole('button', { name: 'Fermer' }).click();
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(notice).toBeHidden();
});

test('D5, F6: a visitor sees, takes along, verifies and erases the record; the choice goes on holding', async ({
  page,
  consent,
  site,
}) => {
  // Words are hashed where the browser has its own cryptography: over https, and on this machine.
  await page.goto(site.url({ config: json({ services, legal }) }, 'localhost'));
  await consent.refuse.click();
  await decided(page, 1);
  await consent.footerLink.click();
  await page.getByText('Vos choix passés').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer le reçu (JSON)' }).click();
  const receipt = JSON.parse(
    await readFile(await (await download).path(), 'utf8'),
  ) as ConsentReceipt;
  const notice = receipt.events[0]?.privacy_notice;
  expect(notice?.sha256_of).toBe('screen');
  expect(
    createHash('sha256')
      .update(notice?.words ?? '')
      .digest('hex'),
  ).toBe(notice?.sha256);
  await page.getByRole('button', { name: 'Effacer ces choix de cet appareil' }).click();
  await decided(page, 0);
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(consent.bar).toBeHidden();
});

test('F1, F2, F3, F5: each decision is an entry of its own, with all that proves it and nothing about the visitor', async ({
  page,
  consent,
  site,
}) => {
  await page.goto(site.url({ config: json({ services, legal }) }));
  await consent.accept.click();
  await decided(page, 1);
  await consent.footerLink.click();
  const again = page.waitForEvent('load');
  await consent.preferences.getByRole('button', { name: 'Tout refuser' }).click();
  await again;
  await consent.footerLink.click();
  await decided(page, 2);
  const [first, second] = await history(page);
  expect([first?.action, second?.action]).toEqual(['accept', 'withdraw']);
  for (const entry of [first, second]) {
    expect(entry).toMatchObject({
      language: 'fr',
      mode: 'opt-in',
      signal: false,
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      revision: expect.stringMatching(/./),
      origin: new URL(site.url()).origin,
    });
    expect(entry?.expires).toBeGreaterThan(entry?.at ?? Infinity);
    expect(Object.keys(entry?.choices ?? {})).toEqual(
      expect.arrayContaining(['analytics', 'analytics/stats', 'marketing', 'media']),
    );
  }
  expect([first?.layer, second?.layer]).toEqual(['bar', 'preferences']);
  const known = JSON.stringify([first, second]);
  expect(known).not.toMatch(/Mozilla|127\.0\.0\.1|\?page=/);

  await page.getByText('Vos choix passés').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer le reçu (JSON)' }).click();
  const receipt = JSON.parse(
    await readFile(await (await download).path(), 'utf8'),
  ) as ConsentReceipt;
  expect(receipt).toMatchObject({
    schema_version: expect.stringContaining('ISO/IEC TS 27560:2023'),
    receipt_id: second?.id,
    record_id: first?.id,
    pii_principal_id: first?.id,
    pii_controllers: [{ name: legal.controller }],
    storage_locations: [expect.any(String)],
    retention_period: expect.stringMatching(/^P\d+D$/),
  });
  expect(receipt.events).toHaveLength(2);
  expect(receipt.events[1]).toMatchObject({ event_type: 'withdraw', entity_id: 'pii_principal' });
});
