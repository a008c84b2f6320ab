// Bars A: before any choice.
import { onTheDevice } from '../../e2e/support/device.ts';
import { locate } from '../consent/visit.ts';
import { broken, calm, type Case, click, type Probe, unless } from './case.ts';

async function doAnythingButChoose({ page, contender }: Case): Promise<void> {
  await page.mouse.wheel(0, 5000);
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    location.hash = '#bas';
  });
  await page.mouse.click(5, 5);
  await page
    .locator(locate(contender.accept))
    .first()
    .focus({ timeout: 1000 })
    .catch(() => {});
  await page.keyboard.press('Escape');
  await page.evaluate(() => globalThis.dispatchEvent(new Event('blur')));
}

export const before: readonly Probe[] = [
  {
    id: 'A1',
    asks: 'nothing is stored and no third party asked before a choice, whatever one reads',
    run: async (one) => {
      await one.page.clock.install();
      await one.ask();
      await one.page.mouse.wheel(0, 5000);
      await one.page.evaluate(() => {
        location.hash = '#bas';
      });
      await one.page.clock.fastForward('30:00');
      await calm(one.page);
      const stored = await onTheDevice(one.page);
      if (stored.length > 0) return broken(`stores ${stored.join(', ')}`);
      return one.site.hits.length === 0 ? 'holds' : broken('asks the third party');
    },
  },
  {
    id: 'A2',
    asks: 'nothing runs where its files cannot be loaded, or without JavaScript',
    run: async (one) => {
      const { page, context, site, contender } = one;
      await page.route(
        (url) => url.hostname === 'localhost' && url.pathname.endsWith('.js'),
        (route) => route.abort(),
      );
      const address = `${site.origin}/${contender.id}.html`;
      await page.goto(address);
      await calm(page);
      if (site.hits.length > 0) return broken('runs where files are missing');
      const without = await context.browser()?.newContext({ javaScriptEnabled: false });
      const bare = await without?.newPage();
      await bare?.goto(address);
      await bare?.waitForTimeout(800);
      await without?.close();
      return unless(site.hits.length > 0, 'runs without JavaScript');
    },
  },
  {
    id: 'A4',
    asks: 'scrolling, Escape, clicking beside, leaving and waiting are no consent',
    run: async (one) => {
      await one.page.clock.install();
      await one.ask();
      await doAnythingButChoose(one);
      await one.page.clock.fastForward('30:00');
      await one.page.reload();
      await calm(one.page);
      return one.site.hits.length === 0 ? 'holds' : broken('takes it for consent');
    },
  },
  {
    id: 'A5',
    asks: 'every switch is off at first, and saving them untouched grants nothing',
    run: async (one) => {
      const { choose, boxes, save } = one.contender;
      if (!choose || !boxes || !save) return { missing: 'no choice by purpose' };
      await one.ask();
      await click(one.page, choose);
      await one.page.locator(locate(boxes)).first().waitFor({ state: 'attached', timeout: 5000 });
      const on = await one.page
        .locator(locate(boxes))
        .evaluateAll(
          (all) =>
            all.filter(
              (box) =>
                (box instanceof HTMLInputElement && box.checked) ||
                box.matches('[aria-checked=true], [aria-pressed=true]'),
            ).length,
        );
      if (on > 0) return broken(`${on} on at first`);
      await click(one.page, save);
      await one.page.reload();
      await calm(one.page);
      return one.site.hits.length === 0 ? 'holds' : broken('grants');
    },
  },
  {
    id: 'A6',
    asks: 'the page can be read and used with no choice made',
    run: async (one) => {
      await one.ask();
      const overflow = await one.page.evaluate(() => getComputedStyle(document.body).overflowY);
      if (overflow === 'hidden') return broken('the page does not scroll');
      await one.page.getByRole('link', { name: 'Aller en bas' }).click({ timeout: 3000 });
      return unless(!one.page.url().endsWith('#bas'), 'links are dead');
    },
  },
];
