// The law's bars as probes of any contender's page: what e2e/consent-law.e2e.ts asks of Placet.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { onTheDevice } from '../../e2e/support/device.ts';
import { weigh } from '../../e2e/support/parity.ts';
import type { Contender } from '../consent/contender.ts';
import { locate } from '../consent/visit.ts';
import type { Site } from '../lib/site.ts';

/** What a probe found: nothing against it, a reason why the bar does not hold, or that it has no such thing. */
export type Finding = 'holds' | { readonly broken: string } | { readonly missing: string };

/** A contender's page in a fresh profile. */
interface Case {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly site: Site;
  readonly contender: Required<Pick<Contender, 'accept' | 'refuse'>> & Contender;
  /** Opens the page and waits for the question. */
  readonly ask: () => Promise<void>;
}

/** One bar. */
export interface Probe {
  readonly id: string;
  readonly asks: string;
  readonly run: (one: Case) => Promise<Finding>;
}

const day = 86_400;
const broken = (reason: string): Finding => ({ broken: reason });

/** Long enough for what would be asked for or stored to be. */
const calm = (page: Page): Promise<void> => page.waitForTimeout(800);

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

/** How long the choice that is stored lives, in days; undefined where it never ends. */
async function lifetime({ context }: Case): Promise<number | undefined> {
  const cookies = (await context.cookies()).filter(({ name }) => !name.startsWith('_track'));
  const ends = cookies.map(({ expires }) => expires).filter((end) => end > 0);
  return ends.length === 0 ? undefined : Math.round((Math.max(...ends) - Date.now() / 1000) / day);
}

const click = (page: Page, selector: string): Promise<void> =>
  page.locator(locate(selector)).first().click({ timeout: 5000 });

export const probes: readonly Probe[] = [
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
    id: 'B1',
    asks: 'accept and refuse are buttons of one layer',
    run: async (one) => {
      await one.ask();
      const both = await Promise.all(
        [one.contender.accept, one.contender.refuse].map((selector) =>
          weigh(one.page.locator(locate(selector)).first()),
        ),
      );
      const odd = both.find(({ tag, isReachable }) => tag !== 'button' || !isReachable);
      if (!odd) return 'holds';
      return broken(odd.tag === 'button' ? `“${odd.name}” is covered` : `\`<${odd.tag}>\``);
    },
  },
  {
    id: 'B2',
    asks: 'both weigh the same: size, look, contrast of 4.5, 24 px; at 320 and 1280 px, light and dark',
    run: async (one) => {
      for (const width of [320, 1280]) {
        await one.page.setViewportSize({ width, height: 720 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await one.page.emulateMedia({ colorScheme });
          await one.ask();
          const [accept, refuse] = await Promise.all([
            weigh(one.page.locator(locate(one.contender.accept)).first()),
            weigh(one.page.locator(locate(one.contender.refuse)).first()),
          ]);
          const size = ({ width: w, height: h }: typeof accept): string =>
            `${Math.round(w)}×${Math.round(h)}`;
          const apart = Math.max(
            Math.abs(accept.width - refuse.width),
            Math.abs(accept.height - refuse.height),
          );
          if (apart > 2) return broken(`${size(accept)} and ${size(refuse)} px`);
          if (accept.look !== refuse.look) return broken('they look different');
          const contrast = Math.min(accept.contrast, refuse.contrast);
          if (contrast < 4.5) return broken(`contrast ${contrast.toFixed(1)}`);
          if (Math.min(refuse.width, refuse.height) < 24) return broken(`${size(refuse)} px`);
        }
      }
      return 'holds';
    },
  },
  {
    id: 'B3',
    asks: 'refusing is no more keys away than accepting, by one step at most',
    run: async (one) => {
      await one.ask();
      const at = new Map<string, number>();
      const both = [one.contender.accept, one.contender.refuse];
      for (let key = 0; key <= 40 && at.size < 2; key += 1) {
        for (const selector of both) {
          const has = await one.page
            .locator(locate(selector))
            .first()
            .evaluate((button) => button.matches(':focus'));
          if (has) at.set(selector, key);
        }
        await one.page.keyboard.press('Tab');
      }
      const [accept, refuse] = both.map((selector) => at.get(selector));
      if (accept === undefined || refuse === undefined) return broken('not within 40 Tabs');
      return refuse <= accept + 1 ? 'holds' : broken(`${accept} and ${refuse} Tabs`);
    },
  },
  {
    id: 'D1',
    asks: 'after accepting, one control opens the choice again, and one button there refuses everything',
    run: async (one) => {
      const { accept, reopen, refuseAgain, save } = one.contender;
      await one.ask();
      await click(one.page, accept);
      await calm(one.page);
      await one.page.reload();
      await calm(one.page);
      if (!reopen) return broken('nothing opens it again');
      await click(one.page, reopen);
      if (!refuseAgain) return broken('no button refuses everything');
      const isStopped = async (): Promise<boolean> => {
        await calm(one.page);
        one.site.hits.length = 0;
        await one.page.goto(one.page.url().split('#')[0] ?? '');
        await calm(one.page);
        return one.site.hits.length === 0;
      };
      await click(one.page, refuseAgain);
      if (await isStopped()) return 'holds';
      if (!save) return broken('the tracker runs on');
      await click(one.page, reopen);
      await click(one.page, refuseAgain);
      await click(one.page, save);
      return broken(
        (await isStopped()) ? 'refusing there needs saving, too' : 'the tracker runs on',
      );
    },
  },
  {
    id: 'E1',
    asks: 'refusal is remembered as long as consent, half a year',
    run: async (one) => {
      await one.ask();
      await click(one.page, one.contender.accept);
      await calm(one.page);
      const granted = await lifetime(one);
      await one.context.clearCookies();
      await one.page.evaluate(() => localStorage.clear());
      await one.ask();
      await click(one.page, one.contender.refuse);
      await calm(one.page);
      const refused = await lifetime(one);
      if (granted === undefined || refused === undefined) return broken('no end');
      const isHalfYear = Math.min(granted, refused) >= 180 && Math.max(granted, refused) <= 184;
      return isHalfYear && Math.abs(granted - refused) <= 1
        ? 'holds'
        : broken(granted === refused ? `${granted} days` : `${granted} and ${refused} days`);
    },
  },
];

/** Puts one bar to one contender, in a fresh profile; what fails on the way is a reason, too. */
export async function probe(
  browser: Browser,
  site: Site,
  contender: Contender,
  { run }: Probe,
): Promise<Finding> {
  const { accept, refuse } = contender;
  if (!accept || !refuse) return { missing: 'asks nothing' };
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  site.hits.length = 0;
  const ask = async (): Promise<void> => {
    await page.goto(`${site.origin}/${contender.id}.html`);
    await page.locator(locate(accept)).first().waitFor({ timeout: 10_000 });
    await calm(page);
  };
  try {
    return await run({ page, context, site, contender: { ...contender, accept, refuse }, ask });
  } catch (error) {
    return broken((error as Error).message.split('\n')[0] ?? 'failed');
  } finally {
    await context.close();
  }
}
