import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closePages, openPage, arrivedPage, settle, until, type TestPage } from './page.fixture.js';
import { cookieRepository } from './repositories/cookie.js';

const inline = (name: string, attributes = 'data-category="analytics"') =>
  `<script type="text/plain" ${attributes}>log('${name}')</script>`;
const file = (name: string, attributes = '') => {
  const url = URL.createObjectURL(new Blob([`log('${name}')`], { type: 'text/javascript' }));
  return `<script type="text/plain" data-category="analytics" data-src="${url}" ${attributes}></script>`;
};

const policy = (trusted: string) =>
  `<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-n0nce' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; trusted-types ${trusted}">`;

const violations = (opened: TestPage) => {
  const seen: string[] = [];
  opened.document.addEventListener('securitypolicyviolation', (event) => {
    seen.push(event.effectiveDirective);
  });
  return seen;
};

const forget = () => cookieRepository().clear();

beforeEach(() => {
  // Other tests of this origin may have left something.
  localStorage.clear();
  sessionStorage.clear();
  forget();
});
afterEach(() => {
  closePages();
  forget();
});

describe('before an answer, and after a refusal', () => {
  it('nothing runs, and nothing is stored', async () => {
    const { start, log, document } = await arrivedPage(
      `${inline('a')}${file('b')}<iframe data-category="media" data-src="about:blank#x"></iframe>
       <img data-category="media" data-src="data:,x" alt=""><template data-category="media"><b>c</b></template>`,
    );
    const cookies = document.cookie;
    const consent = start();
    await settle();
    expect(document.cookie).toBe(cookies);
    expect(localStorage).toHaveLength(0);
    expect(sessionStorage).toHaveLength(0);
    consent.refuseAll();
    await settle();
    expect(log).toEqual([]);
    expect(document.querySelectorAll('[src], b')).toHaveLength(0);
  });

  it('the refusal holds on the next page', async () => {
    (await arrivedPage(inline('a'))).start().refuseAll();
    const { start, log, interfaceLoads } = await arrivedPage(inline('a'));
    expect(start().get().open).toBe(false);
    await settle();
    expect(log).toEqual([]);
    expect(interfaceLoads()).toBe(0);
  });

  it('what is for those who refuse runs only once they did', async () => {
    const { start, log } = await arrivedPage(
      inline('refused', 'data-category="!analytics"') + inline('a'),
    );
    const consent = start();
    await settle();
    expect(log).toEqual([]);
    consent.refuseAll();
    expect(log).toEqual(['refused']);
    consent.refuseAll();
    expect(log).toEqual(['refused']);
  });

  it.each(['simpleanalytics', 'analytic', 'Analytics', 'analytics2'])(
    'consent to %s is not consent to analytics',
    async (other) => {
      const { start, log } = await arrivedPage(
        inline('a') + inline('other', `data-category="${other}"`),
      );
      start().save({ [other]: true });
      expect(log).toEqual(['other']);
    },
  );

  it.each(['__proto__', 'constructor', 'toString'])('a category may be called %s', async (name) => {
    const { start, log } = await arrivedPage(
      inline('a') + inline('odd', `data-category="${name}"`),
    );
    const consent = start();
    expect(log).toEqual([]);
    consent.save(JSON.parse(`{"${name}": true}`) as Record<string, boolean>);
    expect(log).toEqual(['odd']);
  });

  it('a broken cookie is no answer', async () => {
    document.cookie = 'placet-consent=1&x&analytics=true; Path=/';
    const { start, log } = await arrivedPage(inline('a'));
    expect(start().get().open).toBe(true);
    expect(log).toEqual([]);
  });
});

describe('once consent is given', () => {
  it('everything runs at once, in the order of the page', async () => {
    const { start, log } = await arrivedPage(
      `${file('1')}${inline('2')}${file('3')}
       <template data-category="analytics"><i></i>${file('4').replace('type="text/plain" data-category="analytics" data-src', 'src')}<script>log('5')</script></template>
       ${inline('6')}`,
    );
    start().acceptAll();
    await until(() => log.length === 6);
    expect(log).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('inline scripts have run when the call returns', async () => {
    const { start, log } = await arrivedPage(inline('1') + inline('2'));
    start().acceptAll();
    expect(log).toEqual(['1', '2']);
  });

  it('a file that is missing does not hold up the others', async () => {
    const { start, log } = await arrivedPage(
      `<script type="text/plain" data-category="analytics" data-src="/missing.js"></script>${inline('next')}`,
    );
    start().acceptAll();
    await until(() => log.length > 0);
    expect(log).toEqual(['next']);
  });

  it('modules and async scripts run, too', async () => {
    const { start, log } = await arrivedPage(
      inline('module', 'data-category="analytics" data-type="module"') +
        file('module file', 'data-type="module"') +
        file('async', 'async'),
    );
    start().acceptAll();
    await until(() => log.length === 3);
    expect(log).toEqual(expect.arrayContaining(['module', 'module file', 'async']));
  });

  it('on an earlier page, it runs while this page is still arriving', async () => {
    (await arrivedPage(inline('a'))).start().acceptAll();
    const { start, write, end, log, document } = await openPage();
    start();
    write(`</head><body><p>one</p>${inline('early')}<p>two</p>`);
    await until(() => log.length === 1);
    expect(document.readyState).toBe('loading');
    write(`<script type="text/plain" data-category="analytics">log('in `);
    await settle();
    expect(log).toEqual(['early']);
    write(`two parts')</script>`);
    end();
    await until(() => log.length === 2);
    expect(log[1]).toBe('in two parts');
  });

  it('frames and pictures load, and templates unfold in their order', async () => {
    const { start, document } = await arrivedPage(
      `<iframe data-category="media" data-src="about:blank#video" title="Video"></iframe>
       <img data-category="media" data-src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">
       <div><template data-category="media"><b>1</b><b>2</b><b>3</b></template></div>`,
    );
    start().acceptAll();
    expect(document.querySelector('iframe')?.src).toBe('about:blank#video');
    expect(document.querySelector('img')?.src).toContain('R0lGODlh');
    expect(document.querySelector('div')?.textContent).toBe('123');
  });

  it('what is added later runs, and everything runs once', async () => {
    const { start, log, document } = await arrivedPage(inline('a'));
    const consent = start();
    consent.acceptAll();
    const holder = document.createElement('div');
    const late = document.createElement('script');
    late.type = 'text/plain';
    late.dataset['category'] = 'analytics';
    late.text = "log('late')";
    holder.append(late);
    document.body.append(holder);
    await until(() => log.length === 2);
    document.body.prepend(holder);
    document.body.append(late);
    consent.acceptAll();
    await settle();
    expect(log).toEqual(['a', 'late']);
  });

  it('what is added later under a new name asks again, and waits', async () => {
    const { start, log, document } = await arrivedPage(inline('a'));
    const consent = start();
    consent.acceptAll();
    const template = document.createElement('template');
    template.dataset['category'] = 'marketing';
    template.content.append('advertisement');
    document.body.append(template);
    await until(() => consent.get().open);
    expect(consent.has('marketing')).toBe(false);
    expect(document.body.textContent).not.toContain('advertisement');
    consent.acceptAll();
    expect(document.body.textContent).toContain('advertisement');
    expect(log).toEqual(['a']);
  });

  it('scripts keep their attributes and their nonce', async () => {
    const { start, document } = await arrivedPage(
      `<script type="text/plain" data-category="analytics" nonce="n0nce" id="tag" data-site="7" crossorigin data-src="data:text/javascript,"></script>`,
    );
    start().acceptAll();
    const tag = document.querySelector<HTMLScriptElement>('#tag');
    expect(tag?.nonce).toBe('n0nce');
    expect(tag?.dataset['site']).toBe('7');
    expect(tag?.crossOrigin).toBe('anonymous');
    expect(tag?.type).toBe('');
  });

  it('a service that was not asked about does not run', async () => {
    const youtube = 'data-category="media" data-service="youtube"';
    (await arrivedPage(inline('youtube', youtube))).start().acceptAll();
    const { start, log } = await arrivedPage(
      inline('youtube', youtube) + inline('vimeo', 'data-category="media" data-service="vimeo"'),
    );
    expect(start().get().open).toBe(true);
    expect(log).toEqual(['youtube']);
  });
});

describe('a change of mind', () => {
  it('loads the page again when something ran that cannot be unrun', async () => {
    const { start, reloads } = await arrivedPage(inline('a'));
    const consent = start();
    consent.acceptAll();
    expect(reloads()).toBe(0);
    consent.withdraw();
    await until(() => reloads() === 1);
  });

  it('does not load the page again when nothing of it ran', async () => {
    const { start, reloads } = await arrivedPage(
      inline('a') + inline('b', 'data-category="marketing"'),
    );
    const consent = start();
    consent.save({ analytics: true });
    consent.save({ analytics: true, marketing: false });
    expect(reloads()).toBe(0);
  });

  it('never loads the page again when the browser keeps nothing', async () => {
    const { start, reloads } = await arrivedPage(inline('a'));
    const consent = start({
      repository: { read: () => undefined, write: () => false, clear() {} },
    });
    consent.acceptAll();
    consent.refuseAll();
    expect(reloads()).toBe(0);
  });
});

describe('in opt-out mode', () => {
  it('everything runs until it is refused', async () => {
    const { start, log } = await arrivedPage(inline('a'));
    start({ mode: 'opt-out' });
    expect(log).toEqual(['a']);
  });

  it('E5, G1: nothing runs where the browser sends Global Privacy Control, or the site reads another signal', async () => {
    const { start, log } = await arrivedPage(
      inline('a') + inline('refused', 'data-category="!analytics"'),
    );
    start({ mode: 'opt-out', signal: true });
    expect(log).toEqual(['refused']);
  });
});

describe('the interface', () => {
  it('is not loaded where nothing asks for consent', async () => {
    const { start, interfaceLoads } = await arrivedPage(
      inline('necessary', 'data-category="necessary"'),
    );
    start();
    await settle();
    expect(interfaceLoads()).toBe(0);
  });

  it('is loaded once when there is a question', async () => {
    const { start, interfaceLoads } = await arrivedPage(
      inline('a') + inline('b', 'data-category="marketing"'),
    );
    start();
    await settle();
    expect(interfaceLoads()).toBe(1);
  });

  it('is loaded when the preferences are asked for, by a button or by a link', async () => {
    (await arrivedPage(inline('a'))).start().acceptAll();
    const { start, interfaceLoads, document } = await arrivedPage(
      `${inline('a')}<a href="#gone" command="--placet-preferences"><b>Cookies</b></a>`,
    );
    const consent = start();
    expect(interfaceLoads()).toBe(0);
    document.querySelector('b')?.click();
    expect(interfaceLoads()).toBe(1);
    expect(consent.get().preferences).toBe(true);
    expect(document.location.hash).toBe('');
  });

  it('that cannot be loaded leaves everything shut, and is tried again when asked for', async () => {
    const { start, log, document } = await arrivedPage(inline('a'));
    const reported: unknown[] = [];
    // Engines differ in which of the two windows they tell.
    for (const target of [window, document.defaultView]) {
      target?.addEventListener('unhandledrejection', (event) => {
        event.preventDefault();
        reported.push(event.reason);
      });
    }
    let loads = 0;
    const failure = new Error('offline');
    const consent = start({ loadInterface: () => (loads++, Promise.reject(failure)) });
    await settle();
    expect(loads).toBe(1);
    consent.showPreferences();
    await settle();
    expect(loads).toBe(2);
    expect(consent.get().preferences).toBe(false);
    expect(log).toEqual([]);
  });
});

describe('the event', () => {
  it('tells first what holds, once the page can listen, and then each change', async () => {
    const { start, write, end, document } = await openPage();
    const consent = start();
    const heard: [initial: boolean, granted: boolean][] = [];
    document.addEventListener('placet-consent-change', (event) => {
      heard.push([event.initial, event.consent.has('analytics')]);
    });
    write(`</head><body>${inline('a')}</body></html>`);
    expect(heard).toEqual([]);
    end();
    await until(() => heard.length === 1);
    consent.acceptAll();
    await until(() => heard.length === 2);
    expect(heard).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});

describe('under a strict Content-Security-Policy', () => {
  const nonced = 'data-category="analytics" nonce="n0nce"';
  it('scripts run, inline, from files and out of templates, without one violation', async () => {
    const opened = await openPage(
      `${policy('lit-html placet')}${inline('1', nonced)}${file('2', 'nonce="n0nce"')}
       <template data-category="analytics"><script nonce="n0nce">log('3')</script></template>`,
    );
    opened.end();
    const seen = violations(opened);
    opened.start().acceptAll();
    await until(() => opened.log.length === 3);
    await settle();
    expect(opened.log).toEqual(['1', '2', '3']);
    expect(seen).toEqual([]);
  });

  it('a policy that leaves out "placet" leaves everything shut, and says so', async () => {
    const opened = await openPage(`${policy('lit-html')}${inline('1', nonced)}`);
    opened.end();
    const errors: string[] = [];
    opened.document.defaultView?.addEventListener('error', (event) => {
      event.preventDefault();
      errors.push(event.message);
    });
    opened.start().acceptAll();
    expect(opened.log).toEqual([]);
    expect(errors).toEqual([expect.stringMatching(/placet|policy/i)]);
  });
});

describe('a hostile page', () => {
  it('that extends the built-in prototypes is served all the same', async () => {
    const { start, log, document } = await arrivedPage(
      `<script>Array.prototype.extra = () => 'x'; Object.prototype.extra = 'y'; Object.prototype.analytics = true;</script>${inline('a')}`,
    );
    const consent = start();
    await settle();
    expect(log).toEqual([]);
    consent.acceptAll();
    expect(log).toEqual(['a']);
    expect(document.cookie).toMatch(/placet-consent=1&\w+&analytics=\w+$/);
  });

  it('that starts the gate twice has one consent', async () => {
    const { start } = await arrivedPage(inline('a'));
    expect(start()).toBe(start());
  });
});
