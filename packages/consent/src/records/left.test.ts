import { getByRole, getByText, within } from '@testing-library/dom';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { consentFor, openStage, show } from '../elements/consent/consent.fixture.js';
import { settle, until } from '../page.fixture.js';
import { patience } from '../effects/remove-traces.js';
import { memoryRepository } from '../repositories/memory.js';
import { forgetLeft, isLeft, tellOfLeft } from './left.js';
import { readLocal } from './local.js';
import { recordsOf } from './records.js';
import { watchDecisions } from './watch-decisions.js';

const services = {
  'analytics/stats': {
    cookies: [{ name: '_stats' }, { name: 'IDE', domain: 'doubleclick.net' }],
  },
  'media/video': { cookies: [{ name: '_sid', httpOnly: true }] },
};
const questions = ['analytics', 'analytics/stats', 'media', 'media/video'];
let stage: HTMLDivElement;
let repository: ReturnType<typeof memoryRepository>;

beforeEach(() => {
  stage = openStage();
  repository = memoryRepository();
});

afterEach(async () => {
  stage.remove();
  document.querySelector('placet-consent-left')?.remove();
  await recordsOf(consentFor([])).erase();
});

const notice = (): HTMLElement | undefined =>
  (document.querySelector('placet-consent-left')?.shadowRoot ?? undefined) as
    | HTMLElement
    | undefined;

async function visit(): Promise<ReturnType<typeof consentFor>> {
  const consent = consentFor(questions, { repository });
  await show(stage, consent, {}, JSON.stringify({ services }));
  watchDecisions(consent, []);
  return consent;
}

async function noticeOf(): Promise<HTMLElement> {
  await until(() => notice()?.querySelector('button') !== null && notice() !== undefined);
  return notice() as HTMLElement;
}

describe('somebody who takes consent back', () => {
  it('is told what no page can delete, and only of what was granted', async () => {
    const consent = await visit();
    consent.save({ analytics: true, media: false });
    consent.refuseAll();
    const root = await noticeOf();
    getByText(root, 'Tout n’a pas pu être supprimé');
    const lines = within(root).getAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'IDE (doubleclick.net)',
    ]);
    expect(
      (await axe.run(document.querySelector('placet-consent-left') as Element)).violations,
    ).toEqual([]);
  });

  it('is told on each page until they close it', async () => {
    const consent = await visit();
    consent.acceptAll();
    consent.refuseAll();
    await noticeOf();
    // The next page, as after a reload that stops what ran.
    document.querySelector('placet-consent-left')?.remove();
    expect(readLocal('due')).toBe(0);
    void tellOfLeft(await visit());
    const root = await noticeOf();
    getByRole(root, 'button').click();
    expect(notice()).toBeUndefined();
    expect(isLeft()).toBe(false);
  });

  it('is told nothing where all could be deleted', async () => {
    const consent = consentFor(['analytics']);
    const own = { 'analytics/stats': { cookies: [{ name: '_stats' }] } };
    await show(stage, consent, {}, JSON.stringify({ services: own }));
    watchDecisions(consent, []);
    consent.acceptAll();
    consent.refuseAll();
    await until(() => !isLeft(), 2 * patience);
    expect(notice()).toBeUndefined();
  });
});

it('somebody who refuses at once is told nothing, since nothing was ever there', async () => {
  const consent = await visit();
  consent.refuseAll();
  await settle();
  expect(isLeft()).toBe(false);
});

it('whoever accepts again is told nothing any more', async () => {
  const consent = await visit();
  consent.acceptAll();
  consent.refuseAll();
  expect(isLeft()).toBe(true);
  consent.acceptAll();
  expect(isLeft()).toBe(false);
  forgetLeft();
});
