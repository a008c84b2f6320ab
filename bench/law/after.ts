// Bars D and E: afterwards.
import { onTheDevice } from '../../e2e/support/device.ts';
import { locate } from '../consent/visit.ts';
import { asksAgain, broken, calm, type Case, click, isShown, type Probe, unless } from './case.ts';

const day = 86_400;

/** How long the choice that is stored lives, in days; undefined where it never ends. */
async function lifetime({ context }: Case): Promise<number | undefined> {
  const cookies = (await context.cookies()).filter(({ name }) => !name.startsWith('_track'));
  const ends = cookies.map(({ expires }) => expires).filter((end) => end > 0);
  return ends.length === 0 ? undefined : Math.round((Math.max(...ends) - Date.now() / 1000) / day);
}

export const after: readonly Probe[] = [
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
      await click(one.page, refuseAgain);
      if (!(await asksAgain(one))) return 'holds';
      if (!save) return broken('the tracker runs on');
      await click(one.page, reopen);
      await click(one.page, refuseAgain);
      await click(one.page, save);
      return broken(
        (await asksAgain(one)) ? 'the tracker runs on' : 'refusing there needs saving, too',
      );
    },
  },
  {
    id: 'D2',
    asks: 'what the tracker stored, and the page declares, is gone once consent is taken back',
    run: async (one) => {
      const { accept, boxes, reopen, refuseAgain, save } = one.contender;
      await one.ask();
      await click(one.page, accept);
      await calm(one.page);
      if (!reopen) return broken('nothing opens it again');
      await click(one.page, reopen);
      await calm(one.page);
      if (refuseAgain) await click(one.page, refuseAgain);
      else if (boxes) {
        // Some hide the box itself behind what looks like a switch.
        await one.page
          .locator(`${locate(boxes)}:checked`)
          .evaluateAll((all) => all.forEach((box) => (box as HTMLElement).click()));
      }
      await calm(one.page);
      if (save && (await isShown(one, save))) await click(one.page, save);
      await calm(one.page);
      const left = (await onTheDevice(one.page)).filter((name) => name.endsWith(' _track'));
      return unless(left.length > 0, `leaves ${left.join(', ')}`);
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
      // From a page that does not ask, since a tool may notice that its answer is gone.
      await one.page.goto(`${one.site.origin}/policy`);
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
  {
    id: 'E2',
    asks: 'whoever refused is not asked again five months later',
    run: async (one) => {
      await one.page.clock.install({ time: Date.now() });
      await one.ask();
      await click(one.page, one.contender.refuse);
      await calm(one.page);
      await one.page.clock.setSystemTime(Date.now() + 150 * day * 1000);
      if (await asksAgain(one)) return broken('runs');
      return unless(await isShown(one, one.contender.accept), 'asks again');
    },
  },
  {
    id: 'E4',
    asks: 'the stored choice ends by itself: two years later it is no consent, though the browser still holds it',
    run: async (one) => {
      await one.page.clock.install({ time: Date.now() });
      await one.ask();
      await click(one.page, one.contender.accept);
      await calm(one.page);
      await one.page.clock.setSystemTime(Date.now() + 730 * day * 1000);
      if (await asksAgain(one)) return broken('runs on');
      return unless(!(await isShown(one, one.contender.accept)), 'does not ask');
    },
  },
];
