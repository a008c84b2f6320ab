import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createConsent, type Consent, type ConsentOptions } from './consent.js';
import type { ConsentRecord, ConsentRepository } from './ports.js';

const day = 24 * 60 * 60 * 1000;

function browser(keeps = true) {
  let kept: ConsentRecord | undefined;
  let time = Date.UTC(2026, 5, 1);
  let ids = 0;
  const now = () => time;
  const newId = () => `record-${ids++}`;
  const repository: ConsentRepository = {
    read: () => kept,
    write(record) {
      if (keeps) kept = record;
      return keeps;
    },
    clear() {
      kept = undefined;
    },
  };
  return {
    wait(days: number) {
      time += days * day;
    },
    kept: () => kept,
    clear: () => repository.clear(),
    visit(asked: readonly string[], options: Partial<ConsentOptions> = {}): Consent {
      const consent = createConsent({ repository, now, newId, ...options });
      for (const category of asked) consent.ask(category);
      return consent;
    },
  };
}

describe('on a first visit', () => {
  it('a page that asks nothing has no open question', () => {
    expect(browser().visit([]).get().open).toBe(false);
    expect(browser().visit(['necessary']).get().open).toBe(false);
  });

  it('nothing is granted, and nothing is kept, before the visitor answers', () => {
    const device = browser();
    const consent = device.visit(['analytics']);
    consent.showPreferences();
    consent.hidePreferences();
    expect(consent.get().open).toBe(true);
    expect(consent.answer('analytics')).toBeUndefined();
    expect(consent.has('analytics')).toBe(false);
    expect(device.kept()).toBeUndefined();
  });

  it('what is necessary runs without a question', () => {
    expect(browser().visit(['analytics']).has('necessary')).toBe(true);
  });

  it('saving without granting anything grants nothing', () => {
    const consent = browser().visit(['analytics', 'marketing']);
    consent.save({});
    expect(consent.get().open).toBe(false);
    expect(consent.answer('analytics')).toBe(false);
    expect(consent.answer('marketing')).toBe(false);
  });
});

describe('on the next visit', () => {
  it.each(['acceptAll', 'refuseAll'] as const)('%s is remembered for half a year', (decide) => {
    const device = browser();
    device.visit(['analytics'])[decide]();
    device.wait(181);
    expect(device.visit(['analytics']).answer('analytics')).toBe(decide === 'acceptAll');
    expect(device.visit(['analytics']).get().open).toBe(false);
    device.wait(2);
    expect(device.visit(['analytics']).answer('analytics')).toBeUndefined();
    expect(device.visit(['analytics']).get().open).toBe(true);
  });

  it('a category that was never asked about opens the question again', () => {
    const device = browser();
    device.visit(['analytics']).acceptAll();
    const consent = device.visit(['analytics', 'marketing']);
    expect(consent.get().open).toBe(true);
    expect(consent.has('analytics')).toBe(true);
    expect(consent.has('marketing')).toBe(false);
  });

  it('a service that was never asked about is not granted with its category', () => {
    const device = browser();
    const first = device.visit([]);
    first.ask('media', 'youtube');
    first.acceptAll();
    const consent = device.visit([]);
    consent.ask('media', 'vimeo');
    expect(consent.has('media', 'youtube')).toBe(true);
    expect(consent.has('media', 'vimeo')).toBe(false);
    expect(consent.get().open).toBe(true);
  });

  it('a later answer to another question does not prolong an earlier one', () => {
    const device = browser();
    device.visit(['analytics']).acceptAll();
    device.wait(100);
    device.visit(['marketing']).acceptAll();
    device.wait(100);
    const consent = device.visit(['analytics', 'marketing']);
    expect(consent.answer('analytics')).toBeUndefined();
    expect(consent.answer('marketing')).toBe(true);
  });

  it('an answer that expires while the page is open grants nothing more', () => {
    const device = browser();
    const consent = device.visit(['analytics']);
    consent.acceptAll();
    device.wait(183);
    expect(consent.has('analytics')).toBe(false);
  });

  it('refusing takes back what was granted on other pages, too', () => {
    const device = browser();
    device.visit(['analytics']).acceptAll();
    device.visit(['marketing']).refuseAll();
    expect(device.visit(['analytics']).answer('analytics')).toBe(false);
  });

  it('each decision has an id of its own', () => {
    const device = browser();
    const consent = device.visit(['analytics']);
    consent.acceptAll();
    const id = device.kept()?.id;
    consent.withdraw();
    expect(device.kept()?.id).not.toBe(id);
  });
});

describe('names', () => {
  const names = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'analytics', 'analytic'),
    )
    .filter((one) => /^[^\p{Cc}\p{Cs}]+$/u.test(one) && !one.includes('/') && one !== 'necessary');

  it('grant what is exactly theirs, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(names, { maxLength: 6 }), fc.array(names), (granted, others) => {
        const consent = browser().visit([...granted, ...others]);
        consent.save(Object.fromEntries(granted.map((one) => [one, true])));
        const all = [...granted, ...others];
        expect(all.filter((one) => consent.has(one))).toEqual(
          all.filter((one) => granted.includes(one)),
        );
      }),
    );
  });

  it.each(['', '\u0000', 'a\nb', '\ud800', 'x'.repeat(101)])('%j is never asked about', (name) => {
    const consent = browser().visit([name], { mode: 'opt-out' });
    consent.save({ [name]: true });
    expect(consent.get().questions).toEqual([]);
    expect(consent.has(name)).toBe(false);
  });

  it('in the prototype of objects grant nothing', () => {
    Object.assign(Object.prototype, { analytics: true });
    try {
      const consent = browser().visit(['analytics']);
      consent.save({});
      expect(consent.has('analytics')).toBe(false);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'analytics');
    }
  });
});

describe('services', () => {
  it('can be granted apart from the rest of their category', () => {
    const consent = browser().visit([]);
    consent.ask('media', 'youtube');
    consent.ask('media', 'vimeo');
    consent.save({ 'media/youtube': true });
    expect(consent.has('media', 'youtube')).toBe(true);
    expect(consent.has('media', 'vimeo')).toBe(false);
    expect(consent.has('media')).toBe(false);
  });

  it('follow their category unless they are named', () => {
    const consent = browser().visit([]);
    consent.ask('media', 'youtube');
    consent.ask('media', 'vimeo');
    consent.save({ media: true, 'media/vimeo': false });
    expect(consent.has('media', 'youtube')).toBe(true);
    expect(consent.has('media', 'vimeo')).toBe(false);
  });
});

describe('in opt-out mode', () => {
  it('everything is on until it is refused, and the visitor is told', () => {
    const consent = browser().visit(['analytics'], { mode: 'opt-out' });
    expect(consent.has('analytics')).toBe(true);
    expect(consent.get().open).toBe(true);
    consent.refuseAll();
    expect(consent.has('analytics')).toBe(false);
  });

  it('a Global Privacy Control signal is a refusal, and nothing is kept for it', () => {
    const device = browser();
    const consent = device.visit(['analytics'], { mode: 'opt-out', signal: true });
    expect(consent.answer('analytics')).toBe(false);
    expect(device.kept()).toBeUndefined();
  });

  it('an explicit choice wins over the signal', () => {
    const consent = browser().visit(['analytics'], { mode: 'opt-out', signal: true });
    consent.acceptAll();
    expect(consent.has('analytics')).toBe(true);
  });

  it('a refusal lives for more than twelve months, and a grant no longer than elsewhere', () => {
    const device = browser();
    const visit = () => device.visit(['analytics', 'marketing'], { mode: 'opt-out' });
    visit().save({ marketing: true });
    device.wait(365);
    expect(visit().has('analytics')).toBe(false);
    expect(device.kept()?.answers.get('marketing')?.expires).toBeLessThan(
      device.kept()?.answers.get('analytics')?.expires ?? 0,
    );
  });

  it('is left when the page says so', () => {
    const consent = browser().visit(['analytics'], { mode: 'opt-out' });
    consent.setMode('opt-in');
    expect(consent.has('analytics')).toBe(false);
  });
});

describe('in another tab', () => {
  it('a decision holds here as soon as one looks, and what ran is known', () => {
    const device = browser();
    const [here, there] = [device.visit(['analytics']), device.visit(['analytics'])];
    there.acceptAll();
    here.refresh();
    expect(here.get()).toMatchObject({ open: false, stored: true, elsewhere: true });
    expect(here.has('analytics')).toBe(true);
    there.withdraw();
    here.refresh();
    expect(here.has('analytics')).toBe(false);
  });

  it('whoever deletes the cookie has not answered any more', () => {
    const device = browser();
    device.visit(['analytics']).acceptAll();
    const consent = device.visit(['analytics']);
    device.clear();
    consent.refresh();
    expect(consent.has('analytics')).toBe(false);
    expect(consent.get().open).toBe(true);
  });

  it('nothing is asked again where the browser keeps nothing', () => {
    const consent = browser(false).visit(['analytics']);
    consent.acceptAll();
    consent.refresh();
    expect(consent.get().open).toBe(false);
    expect(consent.has('analytics')).toBe(true);
  });

  it('nobody is told where nothing has changed', () => {
    const device = browser();
    device.visit(['analytics']).acceptAll();
    const consent = device.visit(['analytics']);
    const listener = vi.fn<() => void>();
    consent.subscribe(listener);
    consent.refresh();
    expect(listener).toHaveBeenCalledOnce();
  });
});

describe('subscribers', () => {
  it('who came last are told first: the gate acts when all others know', () => {
    const consent = browser().visit(['analytics']);
    const told: string[] = [];
    consent.subscribe(() => told.push('gate'));
    consent.subscribe(() => told.push('signals'));
    told.length = 0;
    consent.acceptAll();
    expect(told).toEqual(['signals', 'gate']);
  });

  it('are told at once, and of each decision', () => {
    const consent = browser().visit(['analytics']);
    const answers: (boolean | undefined)[] = [];
    consent.subscribe(() => answers.push(consent.answer('analytics')));
    consent.acceptAll();
    consent.withdraw();
    expect(answers).toEqual([undefined, true, false]);
  });

  it('hear when a decision could not be kept, and it still holds on this page', () => {
    const consent = browser(false).visit(['analytics']);
    consent.acceptAll();
    expect(consent.get().stored).toBe(false);
    expect(consent.has('analytics')).toBe(true);
  });

  it('are left alone once they stop listening', () => {
    const consent = browser().visit(['analytics']);
    const listener = vi.fn<() => void>();
    const stop = consent.subscribe(listener);
    expect(listener).toHaveBeenCalledOnce();
    stop();
    consent.acceptAll();
    expect(listener).toHaveBeenCalledOnce();
  });
});
