import type { Body } from '@placet/protocol';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRules, type ModeratedSubmission } from '../index.js';
import { fold } from '../words/fold.js';
import { listedWords } from '../../testing/word-lists.js';
import { words } from './words.js';

const context = {
  now: 0,
  hasKey: true,
  approvedBefore: 1,
  lastSubmissionAt: null,
  duplicateOf: null,
  thread: { closed: false, openedAt: null },
};

function found(moderationWords: string, submission: Partial<ModeratedSubmission>) {
  const rules = compileRules({ moderationWords });
  return words({ submission: { text: '', name: '', ...submission }, context, rules })[0]?.evidence;
}

// What the fast way must equal, for the few letters that the property uses.
function unmaskedByHand(text: string): string {
  const count = (some: RegExp) => text.match(some)?.length ?? 0;
  const isLatin = count(/[ac]/g) > count(/[асф]/g);
  return text.replace(/[acасф1]+/g, (run) => {
    const letters = run.replaceAll('1', '');
    const isMixed = /[ac]/.test(letters) && /[ас]/.test(letters);
    const isAlike = /^[ас]+$/.test(letters) && letters !== '' && isLatin;
    return isMixed || isAlike ? run.replaceAll('а', 'a').replaceAll('с', 'c') : run;
  });
}

function isIn(text: string, word: string, whole: boolean): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
    if (!whole || !/[acасф1]/.test(around)) return true;
  }
  return false;
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
      { numRuns: 1000 },
    );
  });

  it.each([
    ['Cyrillic letters among Latin ones', 'casino', 'a cаsinо!', 'cаsinо'],
    ['Greek letters among Latin ones', 'poker', 'pοkεr', 'pοkεr'],
    ['small capitals', 'casino', 'the ᴄᴀꜱɪɴᴏ here', 'ᴄᴀꜱɪɴᴏ'],
    ['a whole word in look-alikes in a Latin text', 'cop', 'please call a сор now', 'сор'],
    ['look-alikes in the list', 'cаsino', 'a casino', 'casino'],
    ['look-alikes in both', 'cаsino', 'a casinо', 'casinо'],
    ['look-alikes with accents and joiners', 'casino', 'c\u200bа\u0301sino', 'c\u200bа\u0301sino'],
  ])('is placed exactly behind %s', (_what, word, text, part) => {
    const matches = found(word, { text })?.matches ?? [];
    expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual([part]);
  });

  it('is not seen in a word of another script', () => {
    expect(found('cop', { text: 'выбросил сор из избы' })).toBeUndefined();
    expect(found('рак', { text: 'Ein рак ist ein Krebs' })?.matches).toHaveLength(1);
  });

  it.each([
    ['c4s1n0', 'casino'],
    ['ca$ino!', 'casino'],
    ['v1agra', 'viagra'],
    ['ki11er', 'killer'],
    ['h@7e', 'hate'],
  ])('is found behind digits and signs where the site wants it: %s', (text, word) => {
    const on = compileRules({ moderationWords: word, digitsAsLetters: true });
    const match = words({ submission: { text, name: '' }, context, rules: on })[0]?.evidence;
    expect(match?.matches).toHaveLength(1);
    expect(found(word, { text })).toBeUndefined();
  });

  it.each([
    ['what an ass!', true],
    ['ass', true],
    ['ASS\nass', true],
    ['first class', false],
    ['assess', false],
    ['as\u0301s', true],
    ['ass😀', true],
    ['ass1', false],
    ['ass_', false],
    ['класс ass класс', true],
  ])('in quotation marks is only found where it stands alone: %j', (text, is) => {
    expect(found('"ass"', { text }) !== undefined).toBe(is);
  });

  it('is found where a search of the unmasked text for each word on its own finds it', () => {
    const unit = fc.constantFrom('a', 'c', 'а', 'с', 'ф', '1', ' ', '-', '\u200b');
    const some = fc.string({ unit, maxLength: 12 });
    const lines = fc.array(fc.tuple(fc.string({ unit, maxLength: 3 }), fc.boolean()), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(lines, some, (list, text) => {
        const written = list.map(([word, whole]) => (whole ? `"${word}"` : word));
        const got = found(written.join('\n'), { text })?.matches ?? [];
        const plain = foldedText(text);
        const readings = [plain, unmaskedByHand(plain)];
        // Of equal words, the first is the one that is named.
        const seen = new Set<string>();
        const listed = listedWords(written.join('\n'));
        const wanted = listed.filter(({ whole, folded }) => {
          const isFirst = !seen.has(folded);
          seen.add(folded);
          return isFirst && readings.some((reading) => isIn(reading, folded, whole));
        });
        // Twenty matches at most are named.
        fc.pre(got.length < 20);
        expect(new Set(got.map(({ word }) => word))).toEqual(
          new Set(wanted.map((word) => word.written)),
        );
      }),
      { numRuns: 1000 },
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
