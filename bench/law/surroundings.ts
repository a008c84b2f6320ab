// What must be impossible, whatever page it stands on.
import { asksAgain, broken, calm, click, isShown, type Probe, unless } from './case.ts';

export const surroundings: readonly Probe[] = [
  {
    id: 'late',
    asks: 'what is gated, and comes into the page after consent was given, runs',
    run: async (one) => {
      const { accept, gated } = one.contender;
      if (!gated) return { missing: 'no markup that gates' };
      await one.ask();
      await click(one.page, accept);
      await calm(one.page);
      one.site.hits.length = 0;
      await one.page.evaluate(
        (markup) => {
          const holder = document.createElement('div');
          holder.append(document.createRange().createContextualFragment(markup));
          document.body.append(holder);
        },
        gated(`${one.site.thirdParty}/late.js`),
      );
      await calm(one.page);
      return unless(!one.site.hits.includes('/late.js'), 'never runs');
    },
  },
  {
    id: 'cover',
    asks: 'an element over the whole page with the highest z-index does not hide the question',
    run: async (one) => {
      await one.page.addInitScript(() =>
        addEventListener('DOMContentLoaded', () => {
          const cover = document.createElement('div');
          cover.setAttribute('style', 'position:fixed;inset:0;background:#ccc;z-index:2147483647');
          document.body.append(cover);
        }),
      );
      await one.ask();
      await click(one.page, one.contender.refuse).catch(() => {});
      await calm(one.page);
      return unless(await isShown(one, one.contender.accept), 'covered');
    },
  },
  {
    id: 'policy',
    asks: "under `style-src 'self'; require-trusted-types-for 'script'` the question is shown and nothing is violated",
    run: async (one) => {
      const { page, site, contender } = one;
      // What the page itself says inline is let through: it is the tool that is asked.
      const policy = `default-src 'self'; script-src 'self' 'unsafe-inline' ${site.thirdParty}; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'`;
      await page.route(`${site.origin}/${contender.id}.html`, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/<style>[^<]*<\/style>/, '');
        const headers = { ...response.headers(), 'content-security-policy': policy };
        await route.fulfill({ response, body, headers });
      });
      await page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        addEventListener('securitypolicyviolation', (event) => {
          seen.push(event.effectiveDirective);
        });
      });
      const isAsked = await one.ask().then(
        () => true,
        () => false,
      );
      const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
      const kinds = [...new Set(seen)].join(', ');
      if (!isAsked) return broken(`no question (${kinds})`);
      return unless(seen.length > 0, kinds);
    },
  },
  {
    id: 'storage',
    asks: 'where the browser refuses storage, it asks, throws nothing and heeds the answer on this page',
    run: async (one) => {
      const errors: string[] = [];
      one.page.on('pageerror', ({ message }) => errors.push(message));
      await one.page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
          Object.defineProperty(globalThis, name, {
            get() {
              throw new DOMException('Storage is off', 'SecurityError');
            },
          });
        Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} });
      });
      await one.ask();
      await click(one.page, one.contender.accept);
      await calm(one.page);
      // The third party's own script may well fail there.
      const own = errors.filter((message) => !message.includes('Storage is off'));
      if (one.site.hits.length === 0) return broken('the answer changes nothing');
      if (await isShown(one, one.contender.accept)) return broken('asks on');
      if (own.length > 0) return broken(own[0] ?? '');
      return unless(await asksAgain(one), 'runs unasked on the next page');
    },
  },
];
