import { getByRole, within } from '@testing-library/dom';
import { lifecycleContract } from '../../../../base/src/elements/lifecycle.contract.js';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

describe('the preferences', () => {
  it('are a named modal dialog, accessible, with everything off', async () => {
    const { root } = await show(stage, consentFor(['necessary', 'analytics', 'media/youtube']));
    getByRole(root, 'button', { name: 'Je choisis' }).click();
    const preferences = await preferencesOf(root);
    expect(getByRole(preferences, 'dialog', { name: 'Vos choix' }).matches(':modal')).toBe(true);
    const boxes = within(preferences).getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map(({ checked, disabled }) => [checked, disabled])).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
    expect(preferences.textContent ?? preferences.firstElementChild?.textContent).toContain(
      'youtube',
    );
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

describe('the element', () => {
  lifecycleContract('placet-consent-preferences', () => import('./define.js'));
});
