import { describe, expect, it } from 'vitest';
import { compileRules, defaultRules, knownRules } from './index.js';

// Rules come from files and forms; what their type forbids arrives all the same.
const compile = (rules: object) => compileRules(rules);

describe('rules', () => {
  it('keep the default of whatever is left out', () => {
    expect(compileRules().rules).toEqual(defaultRules);
    expect(compileRules({ maxLinks: 5 }).rules).toEqual({ ...defaultRules, maxLinks: 5 });
  });

  it.each([
    [{ maxLinks: '3' }, 'Expected rule `maxLinks` to be a number, got a string'],
    [{ maxLinks: -1 }, 'Expected rule `maxLinks` to be a whole number from 0 to 1000, got -1'],
    [
      { floodSeconds: Number.NaN },
      'Expected rule `floodSeconds` to be a whole number from 0 to 3600, got NaN',
    ],
    [{ holdAll: 1 }, 'Expected rule `holdAll` to be a boolean, got a number'],
    [{ moderationWords: ['a'] }, 'Expected rule `moderationWords` to be a string, got an object'],
    [
      { moderationWords: undefined },
      'Expected rule `moderationWords` to be a string, got undefined',
    ],
    [{ learnedSpam: 1.5 }, 'Expected rule `learnedSpam` to be a number from 0 to 1, got 1.5'],
    [{ maxLinks: 2.5 }, 'Expected rule `maxLinks` to be a whole number from 0 to 1000, got 2.5'],
    [
      { floodSeconds: 999_999_999 },
      'Expected rule `floodSeconds` to be a whole number from 0 to 3600, got 999999999',
    ],
    [
      { fastTypistSeconds: 1e21 },
      'Expected rule `fastTypistSeconds` to be a number from 0 to 300, got 1e+21',
    ],
    [{ maxlinks: 3 }, 'Expected only known rules, got `maxlinks`'],
    [{ toString: 3 }, 'Expected only known rules, got `toString`'],
  ])('that are wrong are refused with what was expected: %j', (rules, message) => {
    expect(() => compile(rules)).toThrow(
      expect.objectContaining({ code: 'rules_invalid', message }),
    );
  });

  it('that were stored when more was allowed are brought to what may be', () => {
    const stored = { maxLinks: 2.5, floodSeconds: 999_999_999, learnedSpam: 0.5, newer: 1 };
    const known = knownRules(stored);
    expect(known).toEqual({ maxLinks: 3, floodSeconds: 3_600, learnedSpam: 0.5 });
    expect(() => compile(known)).not.toThrow();
  });
});
