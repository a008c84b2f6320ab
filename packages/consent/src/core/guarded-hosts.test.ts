import { describe, expect, it } from 'vitest';
import { guardOf, guardProblems } from './guarded-hosts.js';

const hosts = {
  'stats.example': 'analytics/stats',
  '*.ads.example': 'marketing',
  'video.ads.example': 'media/video',
};

describe('a guarded host', () => {
  it.each([
    ['stats.example', 'analytics/stats'],
    ['EU.Stats.Example', 'analytics/stats'],
    ['ads.example', 'marketing'],
    ['a.b.ads.example', 'marketing'],
    ['video.ads.example', 'media/video'],
    ['cdn.video.ads.example', 'media/video'],
    ['mystats.example', undefined],
    ['stats.example.org', undefined],
    ['example', undefined],
    ['', undefined],
  ])('%s waits for %s', (name, question) => {
    expect(guardOf(hosts, name)).toBe(question);
  });

  it('is a host and a question, and nothing else', () => {
    expect(guardProblems(hosts)).toEqual([]);
    expect(guardProblems(['stats.example'])).toHaveLength(1);
    expect(
      guardProblems({
        'https://stats.example': 'analytics',
        'stats.example/path': 'analytics',
        'ok.example': 'necessary/login',
        'good.example': 7,
      }),
    ).toEqual([
      expect.stringContaining('expected a host'),
      expect.stringContaining('expected a host'),
      expect.stringContaining('never held back'),
      expect.stringContaining('expected a category'),
    ]);
  });
});
