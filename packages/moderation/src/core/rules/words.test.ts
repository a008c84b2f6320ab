import type { Body } from '@placet/protocol';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRules, type ModeratedSubmission } from '../index.js';
import { fold } from '../words/fold.js';
import { words } from './words.js';

const context = {
  now: 0,
  hasKey: true,
  approvedBefore: true,
  lastSubmissionAt: null,
  duplicateOf: null,
  thread: { closed: false, openedAt: null },
};

function found(moderationWords: string, submission: Partial<ModeratedSubmission>) {
  const rules = compileRules({ moderationWords });
  return words({ submission: { text: '', name: '', ...submission }, context, rules })[0]?.evidence;
}

const foldedText = (text: string) => {
  const { units, length } = fold(text);
  return String.fromCharCode(...units.subarray(0, length));
};

describe('a word of a list', () => {
  it('is found in name, website and text, at its place in what was typed', () => {
    const submission = {
      name: 'Casino Royal',
      website: 'https://casino.example',
      text: 'The best cAsInO!',
    };
    expect(found('casino', submission)).toEqual({
      more: false,
      matches: [
        { word: 'casino', field: 'name', start: 0, end: 6 },
        { word: 'casino', field: 'website', start: 8, end: 14 },
        { word: 'casino', field: 'text', start: 9, end: 15 },
      ],
    });
  });

  it.each([
    [
      'accents and zero-width characters',
      'casino',
      'A c\u200ba\u0301s\u00adíno!',
      'c\u200ba\u0301s\u00adíno',
    ],
    ['ligatures that grow', 'office', 'the oﬃce today', 'oﬃce'],
    ['mathematical letters, two units each', 'casino', 'a 𝓬𝓪𝓼𝓲𝓷𝓸 b', '𝓬𝓪𝓼𝓲𝓷𝓸'],
    ['bidi overrides', 'casino', 'x \u202eca\u202csino y', 'ca\u202csino'],
    ['a phrase broken over lines', 'buy now', 'please buy \r\n  now!', 'buy \r\n  now'],
    ['accents in the list', 'Élève', 'un eleve', 'eleve'],
    ['part of a ligature', 'fi', 'oﬃce', 'ﬃ'],
  ])('is placed exactly behind %s', (_what, word, text, part) => {
    const [match] = found(word, { text })?.matches ?? [];
    expect(text.slice(match?.start, match?.end)).toBe(part);
    expect(match?.word).toBe(word);
  });

  it('is found wherever looking for it in the folded text finds it', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', 'é', 'ß', '\u0301', '\u200b', 'ﬁ', ' '),
    });
    fc.assert(
      fc.property(text, text, (word, comment) => {
        const wanted = foldedText(word.trim()).trim();
        const places = found(word, { text: comment })?.matches ?? [];
        expect(places.length > 0).toBe(wanted !== '' && foldedText(comment).includes(wanted));
        for (const { start, end } of places) {
          expect(foldedText(comment.slice(start, end))).toContain(wanted);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is not hidden by markup, when the parsed text is given', () => {
    const body: Body = [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'ca' },
          { type: 'strong', children: [{ type: 'text', text: 'si' }] },
          { type: 'text', text: 'no' },
        ],
      },
    ];
    const text = 'ca**si**no';
    expect(found('casino', { text })).toBeUndefined();
    expect(found('casino', { text, body })?.matches).toEqual([
      { word: 'casino', field: 'rendered', start: 0, end: 6 },
    ]);
  });

  it('is reported once for source and parsed text', () => {
    const body: Body = [{ type: 'paragraph', children: [{ type: 'text', text: 'casino' }] }];
    expect(found('casino', { text: '*casino*', body })?.matches).toHaveLength(1);
  });

  it('is named twenty times at most, and then it is said that there are more', () => {
    const twenty = found('a', { text: 'a'.repeat(20) });
    expect(twenty?.matches).toHaveLength(20);
    expect(twenty?.more).toBe(false);
    const many = found('a', { text: 'a'.repeat(21) });
    expect(many?.matches).toHaveLength(20);
    expect(many?.more).toBe(true);
  });

  it('is found in the one list however often the other list is found', () => {
    const rules = compileRules({ moderationWords: 'a', disallowedWords: 'z' });
    const submission = { name: '', text: `${'a'.repeat(1000)}z` };
    expect(words({ submission, context, rules }).map(({ rule }) => rule)).toEqual([
      'moderation_words',
      'disallowed_words',
    ]);
  });
});
