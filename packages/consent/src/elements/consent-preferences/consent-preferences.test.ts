import { getByRole, getByText, queryByRole, within } from '@testing-library/dom';
import { lifecycleContract } from '../../../../base/src/elements/lifecycle.contract.js';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { until } from '../../page.fixture.js';
import { bar, consentFor, openStage, preferencesOf, show } from '../consent/consent.fixture.js';

let stage: HTMLDivElement;

beforeEach(() => {
  stage = openStage();
});

afterEach(() => {
  stage.remove();
});

/** Opens the details of a page with this JSON. */
async function details(json: unknown): Promise<HTMLElement> {
  const consent = consentFor(['media/youtube']);
  const { root } = await show(stage, consent, {}, JSON.stringify(json));
  consent.showPreferences();
  const preferences = await preferencesOf(root);
  preferences.querySelector('summary')?.click();
  const inner = () => preferences.querySelector('placet-consent-details')?.shadowRoot;
  await until(() => inner()?.querySelector('dl') instanceof HTMLElement);
  return inner() as unknown as HTMLElement;
}

describe('the preferences', () => {
  it('are a named modal dialog, accessible, with everything off', async () => {
    const { root } = await show(stage, consentFor(['necessary', 'analytics', 'media/youtube']));
    getByRole(root, 'button', { name: 'Je choisis' }).click();
    const preferences = await preferencesOf(root);
    expect(getByRole(preferences, 'dialog', { name: 'Vos choix' }).matches(':modal')).toBe(true);
    const boxes = within(preferences).getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map(({ name, checked, disabled }) => [name, checked, disabled])).toEqual([
      ['necessary', true, true],
      ['analytics', false, false],
      ['media', false, false],
      ['media/youtube', false, false],
    ]);
    expect(getByRole(preferences, 'checkbox', { name: 'YouTube' })).toBe(boxes[3]);
    const { violations } = await axe.run(stage);
    expect(violations).toEqual([]);
  });

  it('save exactly what is ticked', async () => {
    const consent = consentFor(['analytics', 'marketing']);
    const { element, root } = await show(stage, consent);
    getByRole(root, 'button', { name: 'Je choisis' }).click();
    const preferences = await preferencesOf(root);
    getByRole(preferences, 'checkbox', { name: /Mesure d’audience/ }).click();
    getByRole(preferences, 'button', { name: 'Enregistrer mes choix' }).click();
    await until(() => !consent.get().preferences);
    await element.updateComplete;
    expect(consent.answer('analytics')).toBe(true);
    expect(consent.answer('marketing')).toBe(false);
    expect(bar(root)).toBeNull();
  });

  it.each([
    ['Tout accepter', true],
    ['Tout refuser', false],
  ])('offer %s, too', async (name, granted) => {
    const consent = consentFor(['analytics']);
    const { root } = await show(stage, consent);
    consent.showPreferences();
    getByRole(await preferencesOf(root), 'button', { name }).click();
    await until(() => !consent.get().preferences);
    expect(consent.answer('analytics')).toBe(granted);
  });

  it('show what was decided, and change nothing when they are left', async () => {
    const consent = consentFor(['analytics', 'marketing']);
    consent.save({ analytics: true });
    const { record } = consent.get();
    const { element, root } = await show(stage, consent);
    const opener = document.createElement('button');
    opener.textContent = 'Cookies';
    stage.append(opener);
    for (const leave of ['Escape', 'cross']) {
      opener.focus();
      consent.showPreferences();
      const preferences = await preferencesOf(root);
      const [analytics, marketing] = within(preferences).getAllByRole<HTMLInputElement>('checkbox');
      expect([analytics?.checked, marketing?.checked]).toEqual([true, false]);
      marketing?.click();
      if (leave === 'Escape') await userEvent.keyboard('{Escape}');
      else getByRole(preferences, 'button', { name: 'Fermer sans rien changer' }).click();
      await until(() => !consent.get().preferences);
      await element.updateComplete;
      expect(consent.get().record).toBe(record);
      expect(document.activeElement).toBe(opener);
    }
  });
});

describe('the services of a category', () => {
  it('are decided one by one, and all at once by the category', async () => {
    const consent = consentFor(['media/youtube', 'media/vimeo']);
    const { root } = await show(stage, consent);
    consent.showPreferences();
    const preferences = await preferencesOf(root);
    const [all, youtube, vimeo] = within(preferences).getAllByRole<HTMLInputElement>('checkbox');
    youtube?.click();
    expect([all?.checked, all?.indeterminate]).toEqual([false, true]);
    vimeo?.click();
    expect([all?.checked, all?.indeterminate]).toEqual([true, false]);
    all?.click();
    expect([youtube?.checked, vimeo?.checked]).toEqual([false, false]);
    vimeo?.click();
    getByRole(preferences, 'button', { name: 'Enregistrer mes choix' }).click();
    expect(
      [...(consent.get().record?.answers ?? [])].map(([name, { granted }]) => [name, granted]),
    ).toEqual([
      ['media', false],
      ['media/youtube', false],
      ['media/vimeo', true],
    ]);
    consent.showPreferences();
    await until(() => root.querySelector('placet-consent-preferences') !== null);
    const [again] = within(await preferencesOf(root)).getAllByRole<HTMLInputElement>('checkbox');
    expect(again?.indeterminate).toBe(true);
  });
});

describe('inside a page', () => {
  it('stand where they are put, and say that they were saved', async () => {
    const consent = consentFor(['analytics', 'media/youtube']);
    const element = document.createElement('placet-consent-preferences');
    element.consent = consent;
    stage.append(element);
    const root = element.shadowRoot as unknown as HTMLElement;
    await until(() => root.querySelector('input') !== null);
    expect(queryByRole(root, 'dialog')).toBeNull();
    getByRole(root, 'region', { name: 'Vos choix' });
    expect(getByRole(root, 'status').textContent?.trim()).toBe('');
    getByRole(root, 'checkbox', { name: 'YouTube' }).click();
    getByRole(root, 'button', { name: 'Enregistrer mes choix' }).click();
    await element.updateComplete;
    expect(consent.has('media', 'youtube')).toBe(true);
    expect(consent.has('analytics')).toBe(false);
    expect(getByRole(root, 'status').textContent?.trim()).toBe('Vos choix sont enregistrés.');
    const { violations } = await axe.run(stage);
    expect(violations).toEqual([]);
  });
});

describe('the details', () => {
  const config = {
    categories: { media: { title: 'Vidéos' } },
    services: {
      'media/youtube': {
        provider: 'Google Ireland Ltd.',
        policy: 'https://policies.google.com/privacy',
        cookies: [
          { name: 'YSC', purpose: 'Compte les vues.', days: 1, thirdParty: true },
          {
            name: 'IDE',
            provider: 'Régie du Nord',
            purpose: '…',
            duration: '1 an',
            thirdParty: true,
          },
        ],
      },
    },
    legal: {
      controller: 'Le Courrier du Canal',
      recipients: 'Google',
      transfers: 'Aucun',
      retention: '13 mois',
      authority: 'CNIL',
    },
  };

  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
  afterEach(() => void vi.restoreAllMocks());

  it('name the company, each cookie with its life and who can read it, and who is responsible', async () => {
    const root = await details(config);
    const table = getByRole(root, 'table', { name: /YouTube/ });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Nom', 'Entreprise', 'Finalité', 'Durée', 'Accès de tiers']);
    const [, row] = within(table).getAllByRole('row');
    expect(row?.textContent?.replaceAll(/\s+/g, ' ')).toMatch(
      /YSC Google Ireland Ltd. Compte les vues. 1\sjour Oui/,
    );
    getByRole(root, 'row', { name: /placet-consent .*182\sjours Non/ });
    for (const text of Object.values(config.legal))
      expect(root.querySelector('dl')?.textContent).toContain(text);
    // The law asks for their number besides (B7).
    getByText(root, 'Destinataires des données (2)');
    getByText(root, 'Google Ireland Ltd. · Régie du Nord · Google');
    expect(console.error).not.toHaveBeenCalled();
    const { violations } = await axe.run(stage);
    expect(violations).toEqual([]);
  });

  it('tell the developer what is owed and not said, and what is wrong', async () => {
    await details({ services: { 'media/youtube': { cokies: [] } } });
    const told = vi.mocked(console.error).mock.calls.flat();
    expect(told).toEqual([
      expect.stringContaining('cokies is unknown; expected name, provider'),
      expect.stringMatching(/owed.*legal\.controller.*services\["media\/youtube"\]\.cookies/),
    ]);
  });
});

describe('the element', () => {
  lifecycleContract('placet-consent-preferences', () => import('./define.js'));
});
