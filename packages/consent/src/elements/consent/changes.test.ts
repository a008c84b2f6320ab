import { getByText, queryByText, within } from '@testing-library/dom';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inquiryOf } from '../../core/what-changed.js';
import { settle, until } from '../../page.fixture.js';
import { cookieRepository } from '../../repositories/cookie.js';
import { memoryRepository } from '../../repositories/memory.js';
import { askAgainIfReworded, forgetAsked, rememberAsked } from '../../records/asked.js';
import { siteSettings, siteWords } from '../../records/site-words.js';
import { consentFor, openStage, show } from './consent.fixture.js';

const why = /^Nous vous redemandons/;
let stage: HTMLDivElement;

beforeEach(() => {
  stage = openStage();
  cookieRepository().clear();
});

afterEach(() => {
  stage.remove();
  cookieRepository().clear();
  forgetAsked();
});

/** The site's JSON, in these words. */
function words(purpose: string, controller: string): string {
  return JSON.stringify({
    categories: { analytics: { title: 'Audience', purpose } },
    legal: { controller },
  });
}

const nextYear = (): number => Date.now() + 184 * 86_400_000;

/** What the question says has changed, line by line. */
async function said(root: HTMLElement): Promise<(string | undefined)[]> {
  await until(() => queryByText(root, why) !== null);
  const list = getByText(root, why).nextElementSibling as HTMLElement;
  return within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent?.trim());
}

describe('the question', () => {
  it('says nothing of the kind to somebody who never answered', async () => {
    const { root } = await show(stage, consentFor(['analytics']));
    await settle();
    expect(queryByText(root, why)).toBeNull();
  });

  it('says what is new to somebody who has answered, and stands only when it can', async () => {
    const consent = consentFor(['analytics', 'media/maps']);
    consent.refuseAll();
    const { element, root } = await show(stage, consent);
    consent.ask('media', 'youtube');
    consent.ask('marketing', 'ads');
    await element.updateComplete;
    expect(root.querySelector('[part=banner]')).toBeNull();
    expect(await said(root)).toEqual(['YouTube – nouveau', 'Publicité – nouveau']);
    const { violations } = await axe.run(stage);
    expect(violations).toEqual([]);
    consent.refuseAll();
    await element.updateComplete;
    expect(queryByText(root, why)).toBeNull();
  });

  it('gives no reason where only the time of the answer has ended', async () => {
    const repository = memoryRepository();
    consentFor(['analytics'], { repository }).refuseAll();
    const { root } = await show(stage, consentFor(['analytics'], { repository, now: nextYear }));
    await until(() => root.querySelector('[part=banner]') !== null);
    await settle();
    expect(queryByText(root, why)).toBeNull();
  });

  it('says what is said in other words, in the language that the page then has', async () => {
    const consent = consentFor(['analytics', 'media'], { repository: cookieRepository() });
    const { element } = await show(stage, consent, {}, words('Counts.', 'The News'));
    consent.acceptAll();
    rememberAsked(inquiryOf('fr', consent.get().questions, siteWords(siteSettings())));
    element.remove();
    const next = consentFor(['analytics', 'media'], { repository: cookieRepository() });
    const { root } = await show(stage, next, {}, words('Counts and follows.', 'The Group'));
    askAgainIfReworded(next);
    expect(await said(root)).toEqual(['Audience – modifié', 'Responsable du traitement – modifié']);
    stage.lang = 'en';
    await until(() => queryByText(root, /^You are asked again/) !== null);
    await until(() => queryByText(root, 'Responsible for the data') !== null);
  });
});
