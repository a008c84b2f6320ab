import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import './events/consent-guard.js';
import type { PageConsent } from './page-consent.js';
import { closePages, openPage, settle, until, type TestPage } from './page.fixture.js';
import { cookieRepository } from './repositories/cookie.js';

type View = Window & typeof globalThis;

interface Guarded extends TestPage {
  readonly view: View;
  readonly consent: PageConsent;
  /** Everything that was held back, in order. */
  readonly held: string[];
  /** What was really asked for under these names. */
  readonly asked: () => string[];
}

const forget = () => cookieRepository().clear();
/** A file that is there, under a name of its own. */
const file = (name: string) =>
  `${import.meta.url.replace(/guard\.test\.ts.*/, 'core/question.ts')}?guard-${name}`;

beforeEach(forget);
afterEach(() => {
  closePages();
  forget();
});

/** A page that guards the very host it comes from: no other can be asked here. */
async function guardedPage(): Promise<Guarded> {
  const page = await openPage();
  page.write('</head><body></body></html>');
  page.end();
  await until(() => page.document.readyState === 'complete');
  const view = page.document.defaultView as View;
  const held: string[] = [];
  page.document.addEventListener('placet-consent-guard', (event) => {
    const { url, question, by } = event;
    held.push(`${by} ${url.split('guard-')[1]}: ${question}`);
  });
  page.modules.startGuard({ hosts: { [location.hostname]: 'analytics/stats' } });
  const asked = () =>
    view.performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => name.split('?guard-')[1] ?? []);
  return { ...page, view, consent: page.start(), held, asked };
}

describe('what nobody marked', () => {
  it('fails as without a network until it is granted, and asks the question', async () => {
    const { view, consent, held, asked } = await guardedPage();
    expect(consent.get().questions).toEqual([]);
    await expect(view.fetch(file('fetch'))).rejects.toThrow(
      'waits for consent to "analytics/stats"',
    );
    await expect(view.fetch(new view.Request(file('request')))).rejects.toThrow('waits');
    expect(view.navigator.sendBeacon(file('beacon'), 'x')).toBe(false);
    const request = new view.XMLHttpRequest();
    request.open('GET', file('xhr'));
    request.send();
    await until(() => request.readyState === 4);
    expect(request.status).toBe(0);
    expect(consent.get()).toMatchObject({
      open: true,
      questions: ['analytics', 'analytics/stats'],
    });
    expect(held).toEqual([
      'fetch fetch: analytics/stats',
      'fetch request: analytics/stats',
      'sendBeacon beacon: analytics/stats',
      'XMLHttpRequest xhr: analytics/stats',
    ]);
    await settle();
    expect(asked()).toEqual([]);

    consent.acceptAll();
    expect((await view.fetch(file('granted'))).status).toBe(200);
    const again = new view.XMLHttpRequest();
    again.open('GET', file('again'));
    again.send();
    await until(() => again.status === 200);
    await until(() => asked().length === 2);
    expect(asked().toSorted()).toEqual(['again', 'granted']);
  });

  it('a request that would hold up the page throws, as without a network', async () => {
    const { view } = await guardedPage();
    const request = new view.XMLHttpRequest();
    request.open('GET', file('sync'), false);
    expect(() => request.send()).toThrow(/waits for consent/);
  });

  it('scripts, frames and pictures get their address in the moment of consent, with their listeners', async () => {
    const { document, consent, asked } = await guardedPage();
    const loaded: string[] = [];
    const make = <Name extends 'script' | 'iframe' | 'img'>(name: Name) => {
      const element = document.createElement(name);
      element.addEventListener('load', () => void loaded.push(name));
      element.addEventListener('error', () => void loaded.push(name));
      return element;
    };
    const script = make('script');
    script.type = 'module';
    script.src = file('script');
    expect(script.src).toBe(file('script'));
    document.head.append(script);
    const frame = make('iframe');
    document.body.append(frame);
    frame.setAttribute('src', file('frame'));
    const picture = make('img');
    picture.srcset = `${file('small')} 1x, ${file('large')} 2x`;
    picture.setAttribute('SRC', file('picture'));
    document.body.append(picture);
    const pixel = new (document.defaultView as View).Image();
    pixel.src = file('pixel');
    await settle();
    expect(asked()).toEqual([]);
    expect([script, frame, picture].map((one) => one.getAttribute('src'))).toEqual([
      null,
      null,
      null,
    ]);
    loaded.length = 0;

    consent.acceptAll();
    await until(() => loaded.includes('script') && loaded.includes('img'));
    await until(() => loaded.includes('iframe'));
    expect([script, frame, picture].map((one) => one.getAttribute('src'))).toEqual([
      file('script'),
      file('frame'),
      file('picture'),
    ]);
    expect(picture.getAttribute('srcset')).toContain(file('large'));
    // It counted a visit that nobody had agreed to.
    expect(pixel.getAttribute('src')).toBeNull();
  });

  it('what a template holds is held back when it comes into the page, however it comes', async () => {
    const { document, consent, asked } = await guardedPage();
    const template = document.createElement('template');
    const script = document.createElement('script');
    script.type = 'module';
    const section = document.createElement('section');
    // As HTML would have it: nothing holds back an attribute of what stands in no page.
    section.append(script);
    template.content.append(section);
    Element.prototype.setAttribute.call(script, 'src', file('template'));
    document.body.append(template.content.cloneNode(true));
    const inserted = document.querySelector('section script');
    expect(inserted?.getAttribute('src')).toBeNull();
    await settle();
    expect(asked()).toEqual([]);
    consent.acceptAll();
    await until(() => asked().includes('template'));
  });

  it('is held back again once consent is taken back, and other hosts never are', async () => {
    const { view, consent } = await guardedPage();
    await view.fetch(file('first')).catch(() => {});
    consent.acceptAll();
    consent.refuseAll();
    await expect(view.fetch(file('second'))).rejects.toThrow('waits for consent');
    expect(await (await view.fetch('data:,free')).text()).toBe('free');
  });
});

it('hosts that are none are told, and nothing is guarded', async () => {
  const page = await openPage();
  page.end();
  const view = page.document.defaultView as View;
  const before = Reflect.get(view, 'fetch') as unknown;
  const script = page.document.createElement('script');
  script.dataset['hosts'] = '{"https://stats.example": "analytics"}';
  expect(() => page.modules.startGuardOf(script)).toThrow('expected a host such as');
  script.dataset['hosts'] = '{';
  expect(() => page.modules.startGuardOf(script)).toThrow('expected an object such as');
  expect(Reflect.get(view, 'fetch')).toBe(before);
});
