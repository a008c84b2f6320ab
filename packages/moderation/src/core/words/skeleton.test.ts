import { describe, expect, it } from 'vitest';
import { nameSkeleton } from './skeleton.js';

describe('two names', () => {
  it.each([
    ['Ada Lovelace', 'ADA  lovelace'],
    ['Ada Lovelace', 'Аdа Lоvelасе'],
    ['Ada Lovelace', 'Ada L0ve1ace'],
    ['Ada Lovelace', 'Ada Loveiace'],
    ['Ada Lovelace', '★ Ada.Lovelace ★'],
    ['Ada Lovelace', 'A\u200bda Lov\u00e9lace'],
    ['Tom', 'Torn'],
    ['Wim', 'VVim'],
    ['Редакция', 'редакция'],
    ['فاطمة', 'فاطِمة'],
  ])('look the same: %s, %s', (one, other) => {
    expect(nameSkeleton(other)).toBe(nameSkeleton(one));
  });

  it.each([
    ['Ada', 'Adam'],
    ['Ada', 'Ida'],
    ['Marie', 'Maria'],
    ['Редакция', 'Реакция'],
    ['王', '玉'],
  ])('look different: %s, %s', (one, other) => {
    expect(nameSkeleton(other)).not.toBe(nameSkeleton(one));
  });

  it('have nothing to compare without letters', () => {
    expect(nameSkeleton('')).toBe('');
    expect(nameSkeleton('★ ♥ …')).toBe('');
  });
});
