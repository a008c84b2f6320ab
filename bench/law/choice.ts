// Bars B: the choice itself.
import { AxeBuilder } from '@axe-core/playwright';
import { weigh } from '../../e2e/support/parity.ts';
import { locate } from '../consent/visit.ts';
import { asksAgain, broken, calm, type Case, click, isShown, type Probe, unless } from './case.ts';
import { layerOf } from './layer.ts';

/** What the three purposes of the page may be called, at least one word of each. */
const purposes = [/mesure|audience|statisti/i, /publicit|marketing/i, /intégr|vidéo|média/i];

/** Whether the question is there still after the time that a slow one takes to fade. */
const staysShown = ({ page, contender }: Case): Promise<boolean> =>
  page
    .locator(locate(contender.accept))
    .first()
    .waitFor({ state: 'hidden', timeout: 3000 })
    .then(
      () => false,
      () => true,
    );

export const choice: readonly Probe[] = [
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
    id: 'B4',
    asks: 'no cross closes the question without saying that it refuses',
    run: async (one) => {
      await one.ask();
      const { buttons } = await layerOf(one);
      const cross = buttons.find((name) => /^([×✕✖x]|fermer|close)/i.test(name));
      return unless(cross !== undefined, `“${cross}”`);
    },
  },
  {
    id: 'B5',
    asks: 'each purpose is named before the buttons',
    run: async (one) => {
      await one.ask();
      const { text } = await layerOf(one);
      const unnamed = purposes.filter((purpose) => !purpose.test(text));
      return unless(unnamed.length > 0, `${unnamed.length} of 3 are not named`);
    },
  },
  {
    id: 'B6',
    asks: 'purposes can be chosen one by one, one click away',
    run: async (one) => {
      const { choose, boxes, save } = one.contender;
      if (!choose || !boxes || !save) return { missing: 'no choice by purpose' };
      await one.ask();
      await click(one.page, choose);
      const all = one.page.locator(locate(boxes));
      await all.first().waitFor({ state: 'attached', timeout: 5000 });
      await calm(one.page);
      const count = await all.count();
      if (count < 3) return broken(`${count} boxes`);
      return unless(!(await isShown(one, save)), 'no button that saves');
    },
  },
  {
    id: 'B8',
    asks: 'refusing takes one click, asks nothing back and holds on the next page',
    run: async (one) => {
      await one.ask();
      await click(one.page, one.contender.refuse);
      await calm(one.page);
      if (await staysShown(one)) return broken('asks on');
      if (await asksAgain(one)) return broken('runs');
      return unless(await isShown(one, one.contender.accept), 'asks again');
    },
  },
  {
    id: 'B9',
    asks: 'at 320 px the imprint can be reached with the question open, and nothing needs scrolling sideways',
    run: async (one) => {
      await one.page.setViewportSize({ width: 320, height: 640 });
      await one.ask();
      const imprint = one.page.getByRole('link', { name: 'Mentions légales' });
      await imprint.focus();
      const isFree = await imprint.evaluate((link) => {
        const { left, top, width, height } = link.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === link;
      });
      if (!isFree) return broken('covered');
      const isWide = await one.page.evaluate(() => document.documentElement.scrollWidth > 320);
      return unless(isWide, 'wider than the screen');
    },
  },
  {
    id: 'B10',
    asks: 'axe finds nothing against WCAG 2.2 AA, light and dark, with the question open',
    run: async (one) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await one.page.emulateMedia({ colorScheme });
        await one.ask();
        const { violations } = await new AxeBuilder({ page: one.page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        if (violations.length > 0) return broken(violations.map(({ id }) => id).join(', '));
      }
      return 'holds';
    },
  },
];
