import { expect, it } from 'vitest';
import type { Body, ModerationItem, StoredReason } from '@placet/protocol';
import { marksOf, splitByMarks } from './marks.js';
import { item } from './testing/memory-client.js';

const paragraph = (...texts: readonly string[]): Body => [
  {
    type: 'paragraph',
    children: texts.map((text, n) =>
      n % 2 === 0 ? { type: 'text', text } : { type: 'strong', children: [{ type: 'text', text }] },
    ),
  },
];

function withMatches(
  more: Partial<ModerationItem>,
  ...matches: readonly unknown[]
): ModerationItem {
  const reason: StoredReason = { rule: 'moderation_words', outcome: 'hold', evidence: { matches } };
  return item('a', 0, { reasons: [reason], ...more });
}

it('finds a word of the source where it is read, each time it is there', () => {
  const held = withMatches(
    { text: '**go** casino casino', body: paragraph('', 'go', ' casino casino') },
    { field: 'text', start: 7, end: 13, word: 'casino' },
  );
  expect(marksOf(held).text).toEqual([
    { start: 3, end: 9 },
    { start: 10, end: 16 },
  ]);
});

it('takes what was found in the text as it is read by its place', () => {
  const held = withMatches(
    { text: 'ca**si**no', body: paragraph('ca', 'si', 'no') },
    { field: 'rendered', start: 0, end: 6, word: 'casino' },
  );
  expect(marksOf(held).text).toEqual([{ start: 0, end: 6 }]);
});

it('tells name and website apart, and joins what overlaps', () => {
  const held = withMatches(
    { author: { id: 'x', name: 'Casinova', website: 'https://casino.example/' } },
    { field: 'name', start: 0, end: 6 },
    { field: 'name', start: 3, end: 8 },
    { field: 'website', start: 8, end: 14 },
  );
  expect(marksOf(held)).toMatchObject({
    name: [{ start: 0, end: 8 }],
    website: [{ start: 8, end: 14 }],
    text: [],
  });
});

it('is not confused by evidence of another shape', () => {
  const odd = withMatches({}, null, 'x', { field: 'text' }, { field: 'text', start: 9, end: 2 });
  expect(marksOf(odd).text).toEqual([]);
  const other = item('a', 0, {
    reasons: [{ rule: 'new', outcome: 'hold', evidence: { matches: 7 } }],
  });
  expect(marksOf(other).text).toEqual([]);
});

it('cuts a part of a text at the marks that touch it', () => {
  const marks = [
    { start: 2, end: 5 },
    { start: 8, end: 12 },
  ];
  expect(splitByMarks('defghij', marks, 3)).toEqual([
    { text: 'de', marked: true },
    { text: 'fgh', marked: false },
    { text: 'ij', marked: true },
  ]);
  expect(splitByMarks('abc', [])).toEqual([{ text: 'abc', marked: false }]);
  expect(splitByMarks('xy', marks, 20)).toEqual([{ text: 'xy', marked: false }]);
});
