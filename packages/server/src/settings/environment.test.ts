import { expect, it } from 'vitest';
import { expectEnvironment } from './environment.js';

const names =
  'PORT HOST PLACET_URL PLACET_ORIGINS PLACET_TRUST_PROXY PLACET_LOG PLACET_KEY_HELD_BY PLACET_SMTP PLACET_MAIL_FROM';

it('an empty variable counts as not set', () => {
  const empty = Object.fromEntries(names.split(' ').map((name) => [name, '']));
  expect(expectEnvironment(empty)).toEqual(expectEnvironment({}));
  expect(expectEnvironment({})).toMatchObject({ port: 3000, log: 'info', keyHeldBy: 'server' });
});

it('a start hears of every mistake at once', () => {
  const env = { PORT: '1e3', PLACET_ORIGINS: 'https://news.example/' };
  expect(() => expectEnvironment(env)).toThrow(
    /^Expected PORT to be [^\n]*\nExpected each of PLACET_ORIGINS to be [^\n]*$/,
  );
});
