import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closePages, openPage, until, type TestPage } from './page.fixture.js';
import { cookieRepository } from './repositories/cookie.js';
import type { migrate as migrateFunction, MigrateOptions } from './migrate.js';

interface MigrationView extends Window {
  migration?: { migrate: typeof migrateFunction };
  tarteaucitron?: { user: Record<string, string>; job: { push(name: string): number } };
}

const written: string[] = [];
const date = new Date(Date.now() - 10 * 86_400_000);

function cookie(name: string, value: string): void {
  written.push(name);
  document.cookie = `${name}=${value}; Path=/`;
}

/** A page that moves in from another tool: `migrate()`, the gate, and then the tool's own markup. */
async function moveIn(body: string, options?: MigrateOptions): Promise<TestPage> {
  const url = new URL('./migrate.ts', import.meta.url).href;
  const opened = await openPage(
    `<script type="module" async>import * as migration from '${url}'; window.migration = migration;</script>`,
  );
  const view = opened.document.defaultView as MigrationView | null;
  await until(() => view?.migration !== undefined);
  view?.migration?.migrate(options);
  opened.write(`</head><body>${body}</body></html>`);
  opened.end();
  await until(() => opened.document.readyState !== 'loading');
  return opened;
}

const forget = (): void => {
  cookieRepository().clear();
  for (const name of written.splice(0)) document.cookie = `${name}=; Path=/; Max-Age=0`;
};

beforeEach(forget);
afterEach(() => {
  closePages();
  forget();
});

describe('whoever chose with another tool is not asked again, and gets what they chose', () => {
  it.each<[string, [name: string, value: string], string, MigrateOptions?]>([
    [
      'vanilla-cookieconsent 3',
      [
        'cc_cookie',
        encodeURIComponent(
          `{"categories":["analytics"],"services":{"analytics":[],"marketing":[]},"lastConsentTimestamp":"${date.toISOString()}"}`,
        ),
      ],
      `<script type="text/plain" data-category="analytics">log('granted')</script>
       <script type="text/plain" data-category="marketing">log('refused')</script>`,
    ],
    [
      'Klaro',
      ['klaro', encodeURIComponent('{"matomo":true,"pixel":false}')],
      `<script type="text/plain" data-type="application/javascript" data-name="matomo">log('granted')</script>
       <script type="text/plain" data-type="application/javascript" data-name="pixel">log('refused')</script>`,
      { names: { matomo: 'analytics/matomo', pixel: 'marketing/pixel' } },
    ],
    [
      'Orejime',
      ['eu-consent', '{"analytics":true,"ads":false}'],
      `<template data-purpose="analytics"><script>log('granted')</script></template>
       <template data-purpose="ads"><script>log('refused')</script></template>`,
    ],
    [
      'Cookiebot',
      [
        'CookieConsent',
        `{stamp:%27x%27%2Cnecessary:true%2Cpreferences:true%2Cstatistics:true%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1%2Cutc:${date.getTime()}%2Cregion:%27fr%27}`,
      ],
      `<script type="text/plain" data-cookieconsent="preferences, statistics">log('granted')</script>
       <script type="text/plain" data-cookieconsent="statistics,marketing">log('refused')</script>
       <iframe data-cookieconsent="marketing" data-cookieblock-src="about:blank#video"></iframe>`,
    ],
  ])('%s', async (_peer, [name, value], markup, options) => {
    cookie(name, value);
    const { start, log, document } = await moveIn(markup, options);
    const consent = start();
    await until(() => log.length > 0);
    expect(log).toEqual(['granted']);
    expect(consent.get().open).toBe(false);
    expect(document.querySelector('iframe')?.src ?? '').toBe('');
    consent.acceptAll();
    await until(() => log.length === 2);
  });

  it('Complianz, who refused: frames stay empty until they are granted', async () => {
    for (const [name, value] of [
      ['cmplz_banner-status', 'dismissed'],
      ['cmplz_statistics', 'deny'],
      ['cmplz_marketing', 'deny'],
    ] as const)
      cookie(name, value);
    const { start, document } = await moveIn(
      `<iframe class="cmplz-iframe" data-category="marketing" data-src-cmplz="about:blank#video" src="about:blank"></iframe>`,
    );
    const consent = start();
    expect(consent.get().open).toBe(false);
    expect(document.querySelector('iframe')?.hasAttribute('src')).toBe(false);
    consent.acceptAll();
    expect(document.querySelector('iframe')?.src).toBe('about:blank#video');
  });
});

describe('the markup of other tools', () => {
  it('works when it comes late, and opens the preferences', async () => {
    const { start, log, document } = await moveIn('<a href="#tarteaucitron">Cookies</a>');
    const consent = start();
    const late = document.createElement('script');
    late.type = 'text/plain';
    late.dataset['cookiecategory'] = 'analytics';
    late.text = "log('late')";
    document.body.append(late);
    await until(() => consent.get().open);
    expect(log).toEqual([]);
    consent.acceptAll();
    expect(log).toEqual(['late']);
    document.querySelector('a')?.click();
    expect(consent.get().preferences).toBe(true);
  });

  it('of tarteaucitron: a pushed job is asked about, a player waits in its place', async () => {
    const { start, document } = await moveIn(
      `<div class="youtube_player" videoID="x1" width="560" height="315" title="Film"></div>
       <script>tarteaucitron.user.matomoHost = 'http://localhost:9/'; tarteaucitron.user.matomoId = '1';
         (tarteaucitron.job = tarteaucitron.job || []).push('matomo');</script>`,
    );
    const consent = start();
    await until(() => document.querySelector('placet-embed') !== null);
    expect(consent.get().questions).toEqual(['analytics', 'analytics/matomo']);
    expect(document.querySelector<HTMLElement>('[data-service=matomo]')?.dataset['src']).toBe(
      'http://localhost:9/matomo.js',
    );
    const frame = document.querySelector('template')?.content.querySelector('iframe');
    expect(frame?.src).toBe('https://www.youtube-nocookie.com/embed/x1');
    expect(frame?.title).toBe('Film');
  });
});

it('a choice that was made here since is not replaced', async () => {
  (await moveIn("<script type='text/plain' data-category='analytics'>log('x')</script>"))
    .start()
    .refuseAll();
  cookie('eu-consent', '{"analytics":true}');
  const { start } = await moveIn(
    "<script type='text/plain' data-category='analytics'>log('x')</script>",
  );
  expect(start().answer('analytics')).toBe(false);
});
