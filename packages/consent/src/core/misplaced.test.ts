import { expect, it } from 'vitest';
import { misplacedServices } from './misplaced.js';

it('what measures or advertises is not necessary, by its name or by what it stores', () => {
  const config = {
    services: {
      'necessary/login': { cookies: [null as never, { name: 'session' }] },
      'necessary/stats': { cookies: [{ name: '_ga_*' }] },
      'analytics/matomo': { cookies: [{ name: '_pk_id' }] },
    },
  };
  expect(
    misplacedServices(config, [
      'necessary',
      'necessary/google-analytics',
      'necessary/gallery',
      'marketing/gtag',
    ]),
  ).toEqual(['necessary/google-analytics', 'necessary/stats']);
});
