import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createConsent, type Consent } from '../core/consent.js';
import { watchDecisions } from './watch-decisions.js';
import type { ConsentAskAgainEvent } from '../events/consent-ask-again.js';
import { openStage } from '../elements/consent/consent.fixture.js';
import { until } from '../page.fixture.js';
import { cookieRepository } from '../repositories/cookie.js';
import { askAgainIfReworded, changesSinceAnswered, rememberAsked } from './asked.js';
import { inquiryOf } from '../core/what-changed.js';
import { recordsOf } from './records.js';
import { siteSettings, siteWords } from './site-words.js';

let stage: HTMLDivElement;
let ids = 0;
const questions = ['analytics', 'media', 'media/maps'];

/** The next page of the site, with its words. */
function visit(words: object, lang = 'fr'): Consent {
  const element = document.createElement('placet-consent');
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(words);
  element.append(script);
  stage.lang = lang;
  stage.replaceChildren(element);
  const consent = createConsent({
    repository: cookieRepository(),
    now: Date.now,
    newId: () => `${Date.now().toString(36)}asked${ids++}`,
  });
  for (const question of questions) consent.ask(...(question.split('/') as [string, string?]));
  return consent;
}

/** Decides in the interface, which is what remembers the words. */
function decide(consent: Consent, lang: string): void {
  consent.acceptAll();
  rememberAsked(inquiryOf(lang, questions, siteWords(siteSettings())));
}

const words = (purpose: string, controller = 'The News'): object => ({
  categories: { analytics: { title: 'Audience', purpose } },
  legal: { controller },
});

beforeEach(async () => {
  stage = openStage();
  cookieRepository().clear();
  await recordsOf(visit({})).erase();
});
afterEach(() => {
  stage.remove();
  cookieRepository().clear();
});

describe('a visitor who has answered', () => {
  it('is asked nothing again while the words are the same, in whatever order and language', () => {
    decide(visit(words('Counts visits.')), 'fr');
    expect(askAgainIfReworded(visit(words('Counts visits.')))).toEqual([]);
    expect(askAgainIfReworded(visit(words('Zählt Besuche.'), 'en'))).toEqual([]);
    expect(visit({}).get().open).toBe(false);
    expect(changesSinceAnswered()).toEqual([]);
  });

  it('is asked again about what is now said in other words, and about nothing else, and told why', () => {
    decide(visit(words('Counts visits.')), 'fr');
    const heard: ConsentAskAgainEvent[] = [];
    document.addEventListener('placet-consent-ask-again', (event) => heard.push(event), {
      once: true,
    });
    const now = words('Sells what you read.');
    expect(askAgainIfReworded(visit(now))).toEqual(['analytics']);
    const changes = [{ about: 'question', name: 'analytics', change: 'reworded' }];
    expect(heard[0]?.changes).toEqual(changes);
    const next = visit(now);
    expect(next.get().open).toBe(true);
    expect(next.has('analytics')).toBe(false);
    expect(next.has('media', 'maps')).toBe(true);
    // Not over and over, and not any more once it is answered.
    expect(askAgainIfReworded(next)).toEqual([]);
    expect(changesSinceAnswered()).toEqual(changes);
    decide(next, 'fr');
    expect(askAgainIfReworded(visit(now))).toEqual([]);
    expect(changesSinceAnswered()).toEqual([]);
  });

  it('is asked about everything when somebody else becomes responsible', () => {
    decide(visit(words('Counts visits.')), 'fr');
    expect(askAgainIfReworded(visit(words('Counts visits.', 'The Others')))).toEqual(questions);
    expect(visit({}).has('analytics')).toBe(false);
  });

  it('is asked when the record is loaded, without anybody’s doing', async () => {
    decide(visit(words('Counts visits.')), 'fr');
    localStorage.setItem('placet-due', '0');
    const next = visit(words('Sells what you read.'));
    watchDecisions(next, []);
    await until(() => changesSinceAnswered().length > 0);
    expect(visit({}).get().open).toBe(true);
  });
});
