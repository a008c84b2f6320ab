import { describe, expect, it } from 'vitest';
import { nameSkeleton, seemsToBe } from './skeleton.js';

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

  it.each([
    ['Mаrie', 'Marie', true],
    ['M4rie', 'Marie', true],
    ['Marie', 'Marie', false],
    ['MARIE ', 'Marié', false],
    ['Marie Curie', 'Marie Curie', true],
    ['Marie', 'Maria', false],
  ])('are those of namesakes, or one seems to be the other: %s, %s', (one, other, is) => {
    expect(seemsToBe(one, other)).toBe(is);
  });

  it('have nothing to compare without letters', () => {
    expect(nameSkeleton('')).toBe('');
    expect(nameSkeleton('★ ♥ …')).toBe('');
  });
});
