import { describe, expect, it } from 'vitest';
import { recordOf, type PeerStorage } from './imported.js';
import { importedChoice } from './peers.js';

const day = 86_400_000;
const now = Date.parse('2026-11-25T00:00:00Z');
const ago = (days: number) => now - days * day;

function storage(
  cookies: Readonly<Record<string, string>>,
  local: Readonly<Record<string, string>> = {},
): PeerStorage {
  return { cookie: (name) => cookies[name], local: (name) => local[name] };
}

const ccCookie = (days: number, extra: object = {}) =>
  encodeURIComponent(
    JSON.stringify({
      categories: ['necessary', 'analytics'],
      revision: 0,
      data: null,
      consentTimestamp: new Date(ago(days)).toISOString(),
      consentId: 'a1',
      services: { necessary: [], analytics: ['ga'], marketing: [] },
      languageCode: 'fr',
      lastConsentTimestamp: new Date(ago(days)).toISOString(),
      expirationTime: ago(days) + 182 * day,
      ...extra,
    }),
  );
const cookiebot = (method = 'explicit', utc = ago(30)) =>
  `{stamp:%27d3UPvw==%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:true%2Cmarketing:false%2Cmethod:%27${method}%27%2Cver:1%2Cutc:${utc}%2Cregion:%27fr%27}`;

function answersFrom(
  source: PeerStorage,
  options: { names?: Record<string, string>; lifetime?: number } = {},
): Record<string, [granted: boolean, days: number]> | undefined {
  const choice = importedChoice(source);
  const record = choice && recordOf(choice, { now, newId: () => 'm1', ...options });
  return (
    record &&
    Object.fromEntries(
      [...record.answers].map(([name, { granted, expires }]) => [
        name,
        [granted, Math.round((expires - now) / day)],
      ]),
    )
  );
}

describe('a choice made with another tool lives on from its own date', () => {
  it.each([
    [
      'vanilla-cookieconsent 3',
      storage({ cc_cookie: ccCookie(100) }),
      { analytics: [true, 82], marketing: [false, 82], 'analytics/ga': [true, 82] },
    ],
    [
      'vanilla-cookieconsent 3 in localStorage',
      storage({}, { cc_cookie: decodeURIComponent(ccCookie(1)) }),
      { analytics: [true, 181], marketing: [false, 181], 'analytics/ga': [true, 181] },
    ],
    [
      'vanilla-cookieconsent 2',
      storage({
        cc_cookie: `{"categories":["necessary","analytics"],"level":["necessary","analytics"],"revision":0,"data":null,"rfc_cookie":false,"consent_date":"${new Date(ago(10)).toISOString()}","consent_uuid":"u","last_consent_update":"${new Date(ago(10)).toISOString()}"}`,
      }),
      { analytics: [true, 172] },
    ],
    [
      'klaro, which keeps no date: as old as it can be',
      storage({ klaro: encodeURIComponent('{"youtube":true,"matomo":false}') }),
      { youtube: [true, 62], matomo: [false, 182] },
    ],
    [
      'orejime',
      storage({ 'eu-consent': '{"analytics":true,"mandatory":true}' }),
      { analytics: [true, 62], mandatory: [true, 62] },
    ],
    [
      'cookiebot',
      storage({ CookieConsent: cookiebot() }),
      { preferences: [false, 152], statistics: [true, 152], marketing: [false, 152] },
    ],
    [
      'complianz refused',
      storage({
        'cmplz_banner-status': 'dismissed',
        cmplz_functional: 'allow',
        cmplz_statistics: 'deny',
        cmplz_marketing: 'deny',
        cmplz_consented_services: '',
      }),
      { statistics: [false, 182], marketing: [false, 182] },
    ],
    [
      'osano 4 refused',
      storage({ cookieconsent_status_ANALYTICS: 'DENY', cookieconsent_status_ESSENTIAL: 'ALLOW' }),
      { analytics: [false, 182] },
    ],
    ['osano 3 refused', storage({ cookieconsent_status: 'deny' }), { all: [false, 182] }],
  ])('%s', (_peer, source, answers) => {
    expect(answersFrom(source)).toEqual(answers);
  });

  it('under the names that the site gives them now; a category with all its services', () => {
    expect(
      answersFrom(storage({ tarteaucitron: '!gtag=false!youtube=true!vimeo=false!matomo=wait' }), {
        names: { youtube: 'media/youtube', vimeo: 'media/vimeo', gtag: 'analytics/gtag' },
        lifetime: 90,
      }),
    ).toEqual({
      'analytics/gtag': [false, 182],
      'media/youtube': [true, 92],
      'media/vimeo': [false, 182],
      analytics: [false, 182],
      media: [false, 92],
    });
  });

  it('counts the newest, where a site had two tools', () => {
    expect(
      answersFrom(storage({ cc_cookie: ccCookie(100), CookieConsent: cookiebot() })),
    ).toHaveProperty('statistics');
  });
});

describe('nothing is granted, and the visitor is asked, where a choice', () => {
  it.each([
    ['is older than 182 days', storage({ cc_cookie: ccCookie(183) })],
    ['may be older, since it has no date', storage({ tarteaucitron: '!gtag=true!youtube=true' })],
    ['comes from the future', storage({ cc_cookie: ccCookie(-3) })],
    ['was not explicit', storage({ CookieConsent: cookiebot('implied') })],
    ['was never asked for', storage({ CookieConsent: '-1' })],
    ['only closed a notice', storage({ cookieconsent_status: 'dismiss' })],
    ['was not made yet', storage({ tarteaucitron: '!gtag=wait', cmplz_marketing: 'allow' })],
    ['is cut short', storage({ cc_cookie: ccCookie(1).slice(0, 60), klaro: '{"a":tru' })],
    [
      'is something else',
      storage({
        klaro: '[true]',
        'eu-consent': '"x"',
        cc_cookie: '{"categories":"all"}',
        tarteaucitron: 'true',
      }),
    ],
    [
      'says no more than that there was one',
      storage({ klaro: '{"a":1,"b":"true"}', CookieConsent: 'true' }),
    ],
  ])('%s', (_why, source) => {
    expect(answersFrom(source)).toBeUndefined();
  });

  it('is about something that is necessary, or has no possible name', () => {
    expect(
      answersFrom(storage({ klaro: `{"necessary":true,"":true,"${'x'.repeat(101)}":false}` })),
    ).toBeUndefined();
  });
});
