import { getByRole } from '@testing-library/dom';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lifecycleContract } from '../../../../base/src/elements/lifecycle.contract.js';
import { until } from '../../page.fixture.js';
import { consentFor, openStage } from '../consent/consent.fixture.js';
import './define.js';

let stage: HTMLDivElement;

beforeEach(() => {
  stage = openStage();
});

afterEach(() => {
  stage.remove();
});

describe('the button', () => {
  it.each([
    ['opt-in', 'Vos choix', 0],
    ['opt-out', 'Vos choix de confidentialité', 1],
  ] as const)(
    'opens the preferences, and says what it is in %s mode',
    async (mode, name, icons) => {
      const consent = consentFor(['analytics'], { mode });
      const element = document.createElement('placet-consent-button');
      element.consent = consent;
      element.setAttribute('floating', '');
      stage.append(element);
      const root = element.shadowRoot as unknown as HTMLElement;
      await until(() => root.querySelector('button') !== null);
      expect(root.querySelectorAll('svg')).toHaveLength(icons);
      const { violations } = await axe.run(stage);
      expect(violations).toEqual([]);
      getByRole(root, 'button', { name }).click();
      expect(consent.get().preferences).toBe(true);
      expect(element.getBoundingClientRect().bottom).toBeCloseTo(innerHeight - 12, 0);
    },
  );

  lifecycleContract('placet-consent-button', () => import('./define.js'));
});
