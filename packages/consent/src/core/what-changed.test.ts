import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askAgain, inquiryOf, mergeInquiries, revisionOf, whatChanged } from './what-changed.js';

const maps = { title: 'Maps', purpose: 'Shows where to find us.' };
const inquiry = (questions: Record<string, unknown> = {}, notice = {}, language = 'en') =>
  inquiryOf(language, ['analytics', 'media', 'media/maps', 'necessary'], { questions, notice });

describe('what has changed since a visitor answered', () => {
  it('is nothing on the same page, however its JSON is ordered', () => {
    const then = inquiry(
      { analytics: maps, necessary: { title: 'A' } },
      { controller: 'The News' },
    );
    const now = inquiry(
      { analytics: { purpose: maps.purpose, title: 'Maps' }, necessary: { title: 'B' } },
      { controller: 'The News' },
    );
    expect(whatChanged(then, now)).toEqual([]);
    expect(revisionOf(then)).toBe(revisionOf(now));
  });

  it('is named: new, reworded and gone', () => {
    const then = inquiryOf('en', ['analytics', 'chat'], {
      questions: { analytics: maps },
      notice: {},
    });
    const now = inquiryOf('en', ['ads', 'analytics'], {
      questions: { analytics: { ...maps, purpose: 'Shows you to others.' } },
      notice: {},
    });
    expect(whatChanged(then, now)).toEqual([
      { about: 'question', name: 'ads', change: 'added' },
      { about: 'question', name: 'analytics', change: 'reworded' },
      { about: 'question', name: 'chat', change: 'removed' },
    ]);
    expect(revisionOf(then)).not.toBe(revisionOf(now));
  });

  it('is asked again for new words and for nothing else', () => {
    const questions = ['analytics', 'media', 'media/maps', 'necessary'];
    const again = (then: ReturnType<typeof inquiry>, now: ReturnType<typeof inquiry>) =>
      askAgain(whatChanged(then, now), questions);
    expect(again(inquiry({ 'media/maps': maps }), inquiry({ 'media/maps': 'Others' }))).toEqual([
      'media/maps',
    ]);
    expect(again(inquiry(), inquiryOf('en', ['analytics']))).toEqual([]);
    expect(again(inquiryOf('en', ['analytics']), inquiry())).toEqual([]);
  });

  it('asks about everything when somebody else is responsible, not when somebody is named at last', () => {
    const then = inquiry({}, { controller: 'The News' });
    const now = inquiry({}, { controller: 'The Others' });
    const all = ['analytics', 'media', 'media/maps'];
    expect(askAgain(whatChanged(then, now), all)).toEqual(all);
    expect(askAgain(whatChanged(inquiry(), now), all)).toEqual([]);
  });

  it('asks nothing of somebody who only changes the language', () => {
    const then = inquiry({ analytics: maps }, { controller: 'The News' }, 'en');
    const now = inquiry({ analytics: 'Cartes' }, { controller: 'Les Nouvelles' }, 'fr');
    expect(whatChanged(then, now)).toEqual([]);
    expect(mergeInquiries(then, now)).toEqual(now);
  });

  it('remembers what only other pages ask about', () => {
    const merged = mergeInquiries(inquiry({ analytics: maps }), inquiryOf('en', ['chat']));
    expect(whatChanged(merged, inquiry({ analytics: 'Other words' }))).toContainEqual({
      about: 'question',
      name: 'analytics',
      change: 'reworded',
    });
  });

  it('names such as "constructor" are names like all others', () => {
    const now = inquiryOf('en', ['constructor', 'toString']);
    expect(now.questions).toEqual({ constructor: '', toString: '' });
    expect(whatChanged(inquiryOf('en', []), now)).toHaveLength(2);
  });

  it('any change of a word changes the revision', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const same = revisionOf(inquiry({ media: a })) === revisionOf(inquiry({ media: b }));
        expect(same).toBe(a === b);
      }),
      { numRuns: 60 },
    );
  });
});
