import { expect, it } from 'vitest';
import { misplacedProblems } from './misplaced.js';

it('what measures or advertises is not necessary, by its name or by what it stores', () => {
  const config = {
    services: {
      'necessary/login': { cookies: [null as never, { name: 'session' }] },
      'necessary/stats': { cookies: [{ name: '_ga_*' }] },
      'analytics/matomo': { cookies: [{ name: '_pk_id' }] },
    },
  };
  expect(
    misplacedProblems(config, [
      'necessary',
      'necessary/google-analytics',
      'necessary/gallery',
      'marketing/gtag',
    ]),
  ).toEqual([
    '"necessary/google-analytics" runs without a question, though it measures or advertises.',
    '"necessary/stats" runs without a question, though it measures or advertises.',
  ]);
});

const lives = (days: number) => ({
  services: { 'necessary/matomo': { cookies: [{ name: '_pk_id*', days }] } },
});

it('E3: what measures without consent lives no longer than 13 months', () => {
  expect(misplacedProblems(lives(396), [])).toHaveLength(1);
  expect(misplacedProblems(lives(400), [])).toEqual([
    expect.stringContaining('runs without a question'),
    expect.stringContaining('keeps _pk_id* for 400 days; without consent'),
  ]);
  const login = { services: { 'necessary/login': { cookies: [{ name: 'session', days: 730 }] } } };
  expect(misplacedProblems(login, [])).toEqual([]);
});
