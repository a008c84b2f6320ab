import { expect, it } from 'vitest';
import { clampWithin, isWithin, wholeTo } from './bounds.js';

const share = { min: 0, max: 1, whole: false };

it.each([
  [2.5, wholeTo(10), 3],
  [0.5, wholeTo(10), 1],
  [1e308, wholeTo(10), 10],
  [-3, wholeTo(10, 1), 1],
  [0.9, share, 0.9],
  [7, share, 1],
])('%d that was stored before there were bounds %j is read as %d', (stored, bounds, read) => {
  expect(isWithin(stored, bounds)).toBe(stored === read);
  expect(clampWithin(stored, bounds)).toBe(read);
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, '3', '', undefined])('%s is no number', (value) => {
  expect(isWithin(value, wholeTo(10))).toBe(false);
});
