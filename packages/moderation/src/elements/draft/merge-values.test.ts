import { expect, it } from 'vitest';
import { mergeValues } from './merge-values.js';

it('keeps what one has changed, takes what the other has, and names what both have', () => {
  const base = { untouched: 1, mine: 1, theirs: 1, both: 1, agreed: 1 };
  const mine = { ...base, mine: 2, both: 2, agreed: 2 };
  const theirs = { ...base, theirs: 3, both: 3, agreed: 2, newer: true };
  expect(mergeValues(base, mine, theirs)).toEqual({
    values: { untouched: 1, mine: 2, theirs: 3, both: 2, agreed: 2, newer: true },
    both: ['both'],
  });
});
