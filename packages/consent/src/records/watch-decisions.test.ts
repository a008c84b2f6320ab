import { getByRole } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Consent } from '../core/consent.js';
import { consentFor, openStage, preferencesOf, show } from '../elements/consent/consent.fixture.js';
import { until } from '../page.fixture.js';
import { recordsOf } from './records.js';
import { watchDecisions } from './watch-decisions.js';

let stage: HTMLDivElement;
let ids = 0;
const ask = (questions: readonly string[]): Consent =>
  consentFor(questions, { newId: () => `${Date.now().toString(36)}note${ids++}` });

/** As a page does: the record comes a moment later. */
function noteDecisions(consent: Consent): void {
  const clicks: EventTarget[][] = [];
  document.addEventListener('click', (event) => void clicks.push(event.composedPath()), true);
  setTimeout(() => {
    watchDecisions(consent, clicks);
  }, 20);
}

beforeEach(async () => {
  stage = openStage();
  await recordsOf(ask([])).erase();
});
afterEach(() => stage.remove());

async function entries(consent: Consent, count: number) {
  let found: Awaited<ReturnType<NonNullable<Consent['history']>>> = [];
  await until(() => {
    void consent.history?.().then((all) => (found = all));
    return found.length >= count;
  });
  return found;
}

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('a decision', () => {
  it('is written down with the very words it was given to, and their hash', async () => {
    const consent = ask(['statistics', 'odd one']);
    const { root } = await show(stage, consent, { policy: '/policy' });
    noteDecisions(consent);
    // At once, before the record is loaded.
    getByRole(root, 'button', { name: 'Je refuse' }).click();
    const [entry] = await entries(consent, 1);
    expect(entry).toMatchObject({
      id: consent.get().record?.id,
      action: 'refuse',
      choices: { statistics: false, 'odd one': false },
      layer: 'bar',
      language: 'fr',
      origin: location.origin,
      text: { of: 'screen', sha256: await sha256(entry?.text?.words ?? '') },
    });
    const words = entry?.text?.words.split('\n') ?? [];
    expect(words[0]).toBe('Acceptez-vous les cookies ?');
    for (const label of ['Mesure d’audience', 'odd one', 'Lire la suite', "J'accepte", 'Je refuse'])
      expect(words).toContain(label);
  });

  it('in the preferences is told from one in the bar', async () => {
    const consent = ask(['analytics', 'marketing']);
    const { root } = await show(stage, consent);
    noteDecisions(consent);
    await until(() => consent.history !== undefined);
    getByRole(root, 'button', { name: 'Je choisis' }).click();
    const preferences = await preferencesOf(root);
    getByRole(preferences, 'checkbox', { name: /Publicité/ }).click();
    getByRole(preferences, 'button', { name: 'Enregistrer mes choix' }).click();
    const [entry] = await entries(consent, 1);
    expect(entry).toMatchObject({
      action: 'choose',
      choices: { analytics: false, marketing: true },
      layer: 'preferences',
      language: 'fr',
    });
    expect(entry?.text?.words).toContain('Enregistrer mes choix');
  });

  it('of the site’s own code has no words, and one that is taken back comes after it', async () => {
    const consent = ask(['analytics']);
    noteDecisions(consent);
    noteDecisions(consent);
    await until(() => consent.history !== undefined);
    consent.acceptAll();
    consent.withdraw();
    const all = await entries(consent, 2);
    expect(all.map(({ action, layer, text }) => [action, layer, text])).toEqual([
      ['accept', 'script', null],
      ['withdraw', 'script', null],
    ]);
    const receipt = await consent.receipt?.();
    expect(receipt?.events.map(({ event_type: type }) => type)).toEqual(['accept', 'withdraw']);
  });

  it('made before the interface came is written down when it comes', async () => {
    const consent = ask(['analytics']);
    consent.refuseAll();
    noteDecisions(consent);
    expect(await entries(consent, 1)).toMatchObject([{ action: 'refuse', layer: 'script' }]);
  });

  it('leaves nothing half done behind, and nothing at all once it is erased', async () => {
    const consent = ask(['analytics']);
    noteDecisions(consent);
    consent.acceptAll();
    await entries(consent, 1);
    expect(Object.keys(localStorage).filter((key) => key.includes('decision'))).toEqual([]);
    await recordsOf(consent).erase();
    expect(await consent.history?.()).toEqual([]);
    expect(await consent.receipt?.()).toBeUndefined();
    expect(consent.has('analytics')).toBe(true);
  });

  it('of a page that went away at once is finished by the next one', async () => {
    const consent = ask(['analytics']);
    noteDecisions(consent);
    consent.acceptAll();
    const [entry] = await entries(consent, 1);
    await recordsOf(consent).erase();
    localStorage.setItem(
      'placet-decision-left',
      JSON.stringify({ entry: { ...entry, id: 'left0000' }, words: 'Acceptez-vous ?' }),
    );
    const [left] = (await recordsOf(ask([])).history()) ?? [];
    expect(left).toMatchObject({
      id: 'left0000',
      text: { words: 'Acceptez-vous ?', sha256: await sha256('Acceptez-vous ?') },
    });
  });
});
