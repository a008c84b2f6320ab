import { describe, expect, it } from 'vitest';
import { configProblems, missingInformation } from './check-config.js';

const complete = {
  categories: { maps: { title: 'Maps', purpose: 'Shows where to find us.' } },
  services: {
    'media/youtube': {
      name: 'YouTube',
      provider: 'Google Ireland Ltd.',
      policy: 'https://policies.google.com/privacy',
      cookies: [
        { name: 'YSC', purpose: 'Counts views.', duration: 'session', thirdParty: true },
        {
          name: 'yt-*',
          type: 'localStorage',
          purpose: 'Volume.',
          duration: 'always',
          thirdParty: 'Google',
        },
      ],
    },
    'media/own': { provider: 'Us', cookies: [] },
  },
  legal: {
    controller: 'Us, 1 Street',
    recipients: 'Nobody',
    transfers: 'None',
    retention: '13 months',
    authority: 'CNIL',
  },
} as const;

describe('the JSON of a site', () => {
  it('that is complete has no problem and lacks nothing', () => {
    expect(configProblems(complete)).toEqual([]);
    expect(missingInformation(complete, ['media', 'media/youtube', 'media/own'])).toEqual([]);
  });

  it.each([
    [null, 'the JSON: expected an object, got null.'],
    [{ service: {} }, '"service" is unknown; expected categories, services or legal.'],
    [{ categories: { a: null } }, 'categories.a: expected an object, got null.'],
    [
      { categories: { a: { titel: 'x' } } },
      'categories.a.titel is unknown; expected title, purpose.',
    ],
    [{ categories: { a: { title: 1 } } }, 'categories.a.title: expected a text, got 1.'],
    [
      { services: { youtube: {} } },
      'services["youtube"]: expected a name such as "media/youtube".',
    ],
    [
      { services: { 'a/b': { policy: 'javascript:1' } } },
      'services["a/b"].policy: expected the http(s) address of a page, got "javascript:1".',
    ],
    [{ services: { 'a/b': { cookies: {} } } }, 'services["a/b"].cookies: expected a list, got {}.'],
    [{ services: { 'a/b': { cookies: [{}] } } }, 'services["a/b"].cookies[0] has no name.'],
    [
      { services: { 'a/b': { cookies: [{ name: 'c', days: 0 }] } } },
      'services["a/b"].cookies[0].days: expected a number of days, got 0.',
    ],
    [{ legal: { dpo: 'x' } }, 'legal.dpo is unknown; expected controller'],
  ])('%j is told', (config, problem) => {
    expect(configProblems(config)).toEqual([expect.stringContaining(problem)]);
  });

  it('that says nothing owes five statements, and each service its company and its cookies', () => {
    expect(missingInformation({}, ['media', 'media/youtube'])).toEqual([
      'legal.controller',
      'legal.recipients',
      'legal.transfers',
      'legal.retention',
      'legal.authority',
      'services["media/youtube"].provider',
      'services["media/youtube"].cookies',
    ]);
  });
});
