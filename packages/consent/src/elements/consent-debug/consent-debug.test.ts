import { afterEach, beforeEach, expect, it } from 'vitest';
import { lifecycleContract } from '../../../../base/src/elements/lifecycle.contract.js';
import { ConsentGuardEvent } from '../../events/consent-guard.js';
import { until } from '../../page.fixture.js';
import { consentFor, openStage } from '../consent/consent.fixture.js';
import './define.js';

let stage: HTMLDivElement;

beforeEach(() => {
  stage = openStage();
});

afterEach(() => {
  stage.remove();
  document.cookie = 'early=; Max-Age=0';
  localStorage.removeItem('late');
});

const ask = (host: string): Promise<Response> =>
  fetch(`http://${host}:${location.port}/@vite/client`, { mode: 'no-cors' });

it('shows what waits, who stores what and when, and gives the page its own back', async () => {
  const consent = consentFor(['analytics', 'media/youtube']);
  const waiting = document.createElement('script');
  waiting.type = 'text/plain';
  waiting.dataset['category'] = 'analytics';
  waiting.dataset['src'] = '/count.js';
  stage.append(waiting);
  const element = document.createElement('placet-consent-debug');
  element.consent = consent;
  stage.append(element);
  const text = (): string => (element.renderRoot.textContent ?? '').replaceAll(/\s+/g, ' ');
  await until(() => text().includes('analytics open'));
  expect(text()).toContain('<script> analytics /count.js waits');
  expect(text()).toContain('services["media/youtube"].cookies is missing.');
  document.cookie = 'early=1';
  await until(() => /early before consent cookie, by \S*consent-debug\.test/.test(text()));
  consent.acceptAll();
  localStorage.setItem('late', '1');
  await until(() => /late localStorage, by \S*consent-debug\.test/.test(text()));
  expect(text()).toContain('media/youtube granted');
  expect(document.cookie).toContain('early=1');
  element.remove();
  expect(Object.hasOwn(document, 'cookie')).toBe(false);
});

it('shows a request to another host, in red when nothing was granted', async () => {
  const consent = consentFor(['analytics']);
  const element = document.createElement('placet-consent-debug');
  element.consent = consent;
  stage.append(element);
  // The same server by another of its names is another host; it answers to two of them at least.
  const names = ['localhost', '127.0.0.1', '[::1]'].filter((name) => name !== location.hostname);
  await Promise.any(names.map(ask));
  const text = (): string => element.renderRoot.textContent ?? '';
  await until(() =>
    /(localhost|127\.0\.0\.1|\[::1\]):\d+\/@vite\/client before consent/.test(text()),
  );
  expect(element.renderRoot.querySelector('summary .wrong')?.textContent).toMatch(/^[1-9]/);
});

it('lists what the guard holds back while it is there', async () => {
  const element = document.createElement('placet-consent-debug');
  element.consent = consentFor(['necessary/matomo']);
  stage.append(element);
  document.dispatchEvent(
    new ConsentGuardEvent('https://stats.example/a.js', 'analytics/stats', 'script'),
  );
  const text = (): string => element.renderRoot.textContent ?? '';
  await until(() =>
    text().includes('https://stats.example/a.js script, waits for analytics/stats'),
  );
  expect(text()).toContain('"necessary/matomo" runs without a question');
});

lifecycleContract('placet-consent-debug', () => import('./define.js'));
