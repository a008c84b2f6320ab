import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConsentPart } from './light-gate.js';
import { closePages, openPage, until, type TestPage } from './page.fixture.js';
import { cookieRepository } from './repositories/cookie.js';

const gated = `<script type="text/plain" data-category="analytics">log('a')</script>`;

const forget = () => {
  cookieRepository().clear();
  // What other tests left to be done about their decisions.
  localStorage.clear();
};

/** Starts the gate as the script tag does. */
async function visit() {
  const page: TestPage = await openPage();
  const loads: ConsentPart[] = [];
  const load = <T>(part: ConsentPart): Promise<T> => {
    loads.push(part);
    if (part === 'decide') page.modules.completeGate();
    return Promise.resolve(page.modules as T);
  };
  const consent = page.modules.startLightGate(load);
  page.write(`</head><body>${gated}</body></html>`);
  page.end();
  await until(() => page.document.readyState === 'complete');
  return { ...page, consent, loads };
}

async function completed() {
  const page = await visit();
  page.modules.completeGate();
  return page;
}

beforeEach(forget);
afterEach(() => {
  closePages();
  forget();
});

describe('the gate of a script tag', () => {
  it('loads the interface when there is a question, what decides, and what follows once it was answered', async () => {
    const { consent, log, loads } = await visit();
    await until(() => loads.length === 1);
    expect(log).toEqual([]);
    consent.acceptAll();
    await until(() => loads.length === 3);
    expect(log).toEqual(['a']);
    expect(loads).toEqual(['consent', 'decide', 'follow-up']);
  });

  it('decides at once when what decides is there already', async () => {
    const { consent, log, modules } = await visit();
    modules.completeGate();
    consent.acceptAll();
    expect(log).toEqual(['a']);
  });

  it('loads nothing for a returning visitor, and runs what was granted', async () => {
    (await completed()).consent.acceptAll();
    const { log, loads } = await visit();
    await until(() => log.length === 1);
    expect(loads).toEqual([]);
  });

  it('makes a decision that was called for before anything was loaded', async () => {
    (await completed()).consent.refuseAll();
    const { consent, log, loads } = await visit();
    consent.save({ analytics: true });
    await until(() => log.length === 1);
    expect(loads[0]).toBe('decide');
  });
});

describe('a decision in another tab', () => {
  it('runs here what it granted, at once where the browser can tell, else when the visitor comes back', async () => {
    const [here, there] = [await visit(), await completed()];
    there.consent.acceptAll();
    if (!('cookieStore' in globalThis))
      here.document.defaultView?.dispatchEvent(new Event('focus'));
    await until(() => here.log.length === 1);
    expect(here.consent.get().open).toBe(false);
  });

  it('holds on a page that comes back from the cache', async () => {
    const [here, there] = [await visit(), await completed()];
    there.consent.refuseAll();
    here.document.defaultView?.dispatchEvent(
      new PageTransitionEvent('pageshow', { persisted: true }),
    );
    expect(here.consent.get().open).toBe(false);
  });
});
