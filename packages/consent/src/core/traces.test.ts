import { describe, expect, it } from 'vitest';
import { expireCookie, isInReach, isMeant, refusedTraces, type DeclaredTraces } from './traces.js';

describe('a declared name', () => {
  it.each([
    ['_ga', '_ga'],
    ['_ga_*', '_ga_7X'],
    ['*_id', 'visitor_id'],
    ['a*b*c', 'a1b2c'],
    ['*', ''],
    ['a.c', 'a.c'],
  ])('%s means %s', (pattern, name) => {
    expect(isMeant(pattern, name)).toBe(true);
  });

  it.each([
    ['_ga', '_gat'],
    ['_ga', 'x_ga'],
    ['_ga_*', '_ga'],
    ['ab*ba', 'aba'],
    ['a*b*c', 'acb'],
    ['a.c', 'abc'],
  ])('%s does not mean %s', (pattern, name) => {
    expect(isMeant(pattern, name)).toBe(false);
  });
});

describe('what is to go', () => {
  const declared: DeclaredTraces = {
    'analytics/counter': { cookies: [{ name: '_id' }, { name: '_hits', type: 'localStorage' }] },
    'marketing/counter': { cookies: [{ name: '_id' }, { name: '_ad' }] },
    'media/video': {},
  };
  const names = (answers: Record<string, boolean>) =>
    refusedTraces(declared, (question) => new Map(Object.entries(answers)).get(question)).map(
      ({ name }) => name,
    );

  it('is what refused services keep', () => {
    expect(names({ 'analytics/counter': false })).toEqual(['_id', '_hits']);
    expect(names({ analytics: false, marketing: false })).toEqual(['_id', '_hits', '_id', '_ad']);
  });

  it('is nothing that a granted service keeps, too', () => {
    expect(names({ analytics: true, marketing: false })).toEqual(['_ad']);
  });

  it('is nothing before an answer', () => {
    expect(names({})).toEqual([]);
  });

  it('goes by the service rather than by its category', () => {
    expect(names({ analytics: false, 'analytics/counter': true })).toEqual([]);
  });
});

describe('what no script can remove', () => {
  it.each([
    [{ name: 'IDE', domain: 'doubleclick.net' }, false],
    [{ name: 'sid', httpOnly: true }, false],
    [{ name: '_ga', domain: '.example.org' }, true],
    [{ name: '_ga', domain: 'ample.org' }, false],
    [{ name: '_ga' }, true],
  ])('%j: %s', (trace, isPossible) => {
    expect(isInReach(trace, 'www.example.org')).toBe(isPossible);
  });
});

it('a cookie is expired on the host, its parents, and every folder of the path', () => {
  const set = expireCookie('_ga', 'www.example.org', '/a/b/c.html');
  for (const domain of ['', ';Domain=www.example.org', ';Domain=example.org']) {
    for (const path of ['/', '/a', '/a/', '/a/b', '/a/b/', '/a/b/c.html']) {
      expect(set).toContain(`_ga=;Max-Age=0;Path=${path}${domain}`);
    }
  }
  expect(set).toHaveLength(18);
  expect(expireCookie('_ga', 'localhost', '/')).toEqual(['_ga=;Max-Age=0;Path=/']);
});
