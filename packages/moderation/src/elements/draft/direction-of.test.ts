import { expect, it } from 'vitest';
import { directionOf } from './direction-of.js';

it.each([
  ['casino\nقمار', 'ltr'],
  ['12 « قمار »\ncasino', 'rtl'],
  ['הימורים', 'rtl'],
  ['казино', 'ltr'],
  ['𞤀𞤣𞤤𞤢𞤥', 'rtl'],
  ['4 + 4 = 8 ☺', undefined],
  ['', undefined],
])('a list that begins with %j is read %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
