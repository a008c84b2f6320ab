import { describe, expect, it } from 'vitest';
import { compileRules, defaultRules } from './index.js';

// Rules come from files and forms; what their type forbids arrives all the same.
const compile = (rules: object) => compileRules(rules);

describe('rules', () => {
  it('keep the default of whatever is left out', () => {
    expect(compileRules().rules).toEqual(defaultRules);
    expect(compileRules({ maxLinks: 5 }).rules).toEqual({ ...defaultRules, maxLinks: 5 });
  });

  it.each([
    [{ maxLinks: '3' }, 'Expected rule `maxLinks` to be a number, got a string'],
    [{ maxLinks: -1 }, 'Expected rule `maxLinks` to be a number of 0 or more, got -1'],
    [
      { floodSeconds: Number.NaN },
      'Expected rule `floodSeconds` to be a number of 0 or more, got NaN',
    ],
    [{ holdAll: 1 }, 'Expected rule `holdAll` to be a boolean, got a number'],
    [{ moderationWords: ['a'] }, 'Expected rule `moderationWords` to be a string, got an object'],
    [
      { moderationWords: undefined },
      'Expected rule `moderationWords` to be a string, got undefined',
    ],
    [{ learnedSpam: 1.5 }, 'Expected rule `learnedSpam` to be a number from 0 to 1, got 1.5'],
    [{ maxlinks: 3 }, 'Expected only known rules, got `maxlinks`'],
    [{ toString: 3 }, 'Expected only known rules, got `toString`'],
  ])('that are wrong are refused with what was expected: %j', (rules, message) => {
    expect(() => compile(rules)).toThrow(
      expect.objectContaining({ code: 'rules_invalid', message }),
    );
  });
});
