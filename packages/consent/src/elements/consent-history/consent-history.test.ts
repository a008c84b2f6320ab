import { getAllByRole, getByRole, getByText, queryByRole } from '@testing-library/dom';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Consent } from '../../core/consent.js';
import type { ConsentReceipt } from '../../core/receipt.js';
import { watchDecisions } from '../../records/watch-decisions.js';
import { until } from '../../page.fixture.js';
import { recordsOf } from '../../records/records.js';
import { consentFor, openStage } from '../consent/consent.fixture.js';
import './define.js';

let stage: HTMLDivElement;
let consent: Consent;
let ids = 0;

beforeEach(async () => {
  stage = openStage();
  consent = consentFor(['analytics', 'media/youtube'], {
    newId: () => `${Date.now().toString(36)}hist${ids++}`,
  });
  watchDecisions(consent, []);
  await until(() => consent.history !== undefined);
  await recordsOf(consent).erase();
});
afterEach(() => {
  stage.remove();
  vi.restoreAllMocks();
});

async function open(): Promise<HTMLElement> {
  const element = document.createElement('placet-consent-history');
  element.consent = consent;
  stage.append(element);
  const root = element.shadowRoot as unknown as HTMLElement;
  await until(() => root.querySelector('summary') !== null);
  root.querySelector('summary')?.click();
  const { length } = (await consent.history?.()) ?? [];
  await until(() => root.querySelectorAll('li').length === length);
  return root;
}

/** The file that a button hands over. */
async function saved(button: HTMLElement): Promise<string> {
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'data:,x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  button.click();
  await until(() => files.length > 0);
  return (await files[0]?.text()) ?? '';
}

describe('the past choices', () => {
  it('say so where there are none', async () => {
    const root = await open();
    expect(getByText(root, 'Vous n’avez encore rien décidé ici.')).toBeTruthy();
    expect(queryByRole(root, 'button')).toBeNull();
  });

  it.each([
    ['fr', 'light'],
    ['ar', 'dark'],
  ])('are accessible (%s, %s)', async (lang, scheme) => {
    stage.lang = lang;
    stage.dir = lang === 'ar' ? 'rtl' : 'ltr';
    stage.style.colorScheme = scheme;
    consent.acceptAll();
    await open();
    const { violations } = await axe.run(stage);
    expect(violations).toEqual([]);
  });

  it('are listed with what was granted and what was refused', async () => {
    consent.save({ analytics: true, media: false });
    consent.withdraw();
    const root = await open();
    const [first, second] = getAllByRole(root, 'listitem').map((item) =>
      item.textContent?.replace(/\s+/g, ' '),
    );
    expect(first).toMatch(/Vous avez choisi.*Accepté : Mesure d’audience.*Refusé : Contenus/);
    expect(second).toContain('Vous avez retiré votre accord');
  });

  it('can be taken away for programs and to read', async () => {
    consent.refuseAll();
    const root = await open();
    const json = await saved(getByRole(root, 'button', { name: 'Enregistrer le reçu (JSON)' }));
    const receipt = JSON.parse(json) as ConsentReceipt;
    expect(receipt.receipt_id).toBe(consent.get().record?.id);
    expect(receipt.events[0]?.purposes.map(({ title }) => title)).toEqual([
      'Mesure d’audience',
      'Contenus intégrés',
      'media/youtube',
    ]);
    vi.restoreAllMocks();
    const page = await saved(getByRole(root, 'button', { name: 'Enregistrer une page à lire' }));
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr" dir="ltr">.*<meta charset="utf-8">/);
    expect(page).toContain('Vous avez tout refusé');
  });

  it('are erased when the visitor says so; the choices themselves go on holding', async () => {
    consent.acceptAll();
    const root = await open();
    getByRole(root, 'button', { name: 'Effacer ces choix de cet appareil' }).click();
    await until(() => root.querySelectorAll('li').length === 0);
    expect(getByRole(root, 'status').textContent).toContain('effacés de cet appareil');
    expect(await consent.history?.()).toEqual([]);
    expect(consent.has('analytics')).toBe(true);
  });
});
