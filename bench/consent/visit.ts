// One visit of one contender's page, measured.
import { setTimeout } from 'node:timers/promises';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { type Conditions, costOf, instrument, times } from '../lib/browser.ts';
import type { Site } from '../lib/site.ts';
import type { Contender } from './contender.ts';
import { watch } from './watch.ts';

/** Everything measured of one contender in one round; milliseconds, octets, KiB. */
export interface Measured {
  readonly firstOctets: number;
  readonly firstFiles: number;
  readonly banner: number;
  readonly bannerSlow: number;
  readonly bannerCpu: number;
  readonly task: number;
  readonly script: number;
  readonly shift: number;
  readonly heap: number;
  readonly elements: number;
  readonly accept: number;
  readonly againOctets: number;
  readonly againTask: number;
  readonly againScript: number;
  readonly againHeap: number;
  readonly againElements: number;
  readonly againTracker: number;
}

const slowed: Conditions = { cpu: 4 };
// Lighthouse's "slow 4G", as applied by the browser.
const slowNetwork: Conditions = { cpu: 4, network: { latency: 150, kilobits: 1638 } };

/** A selector as Playwright reads it, which looks into shadow roots by itself. */
export function locate(selector: string): string {
  return selector.replaceAll(' >>> ', ' ');
}

interface Opened {
  readonly page: Page;
  readonly session: CDPSession;
}

async function open(context: BrowserContext, accept: string, how: Conditions): Promise<Opened> {
  const page = await context.newPage();
  await page.addInitScript(watch, accept);
  return { page, session: await instrument(page, how) };
}

/** Reads something of the page without leaving anything in it; `NaN` where it does not come in time. */
async function read(session: CDPSession, expression: string): Promise<number> {
  const { result } = await Promise.race([
    session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }),
    setTimeout(15_000, { result: { value: Number.NaN } }, { ref: false }),
  ]);
  return Number(result.value);
}

/** Presses a button as a hand with a mouse does: it comes to the button before it presses it. */
async function press(session: CDPSession): Promise<void> {
  const x = await read(session, 'bench.place().x');
  const y = await read(session, 'bench.place().y');
  await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  await setTimeout(hoverMs);
  for (const type of ['mousePressed', 'mouseReleased'] as const) {
    await session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }
}

const settleMs = 600;
// From the button's edge to the press, about as long as a quick hand takes.
const hoverMs = 200;
const octetsOf = (site: Site): number => site.asked.reduce((sum, { octets }) => sum + octets, 0);

/** A first visit that accepts, a second one, and a first visit over a slow network. */
export async function visit(browser: Browser, site: Site, contender: Contender): Promise<Measured> {
  const { id, accept = '' } = contender;
  const isAsking = accept !== '';
  const url = `${site.origin}/${id}.html`;
  const context = await browser.newContext({ locale: 'fr-FR' });
  site.asked.length = 0;
  const { page, session } = await open(context, accept, slowed);
  await page.goto(url);
  const banner = isAsking ? await read(session, 'bench.banner') : Number.NaN;
  const { task: bannerCpu } = await times(session);
  await setTimeout(settleMs);
  const firstOctets = octetsOf(site);
  const firstFiles = site.asked.length;
  const first = await costOf(session);
  const shift = await read(session, 'bench.shift');
  let acceptTime = Number.NaN;
  if (isAsking) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed.cpu });
    await press(session);
    acceptTime = await read(session, 'bench.tracked.then((at) => at - bench.clicked)');
  }
  // Nobody leaves in the moment of the answer: what is left to do about it is done.
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await setTimeout(settleMs);
  await page.close();

  site.asked.length = 0;
  const again = await open(context, '', slowed);
  await again.page.goto(url);
  const againTracker = isAsking ? await read(again.session, 'bench.tracked') : Number.NaN;
  await setTimeout(settleMs);
  const second = await costOf(again.session);
  const againOctets = octetsOf(site);
  await context.close();

  let bannerSlow = Number.NaN;
  if (isAsking) {
    const far = await browser.newContext({ locale: 'fr-FR' });
    const opened = await open(far, accept, slowNetwork);
    await opened.page.goto(url);
    bannerSlow = await read(opened.session, 'bench.banner');
    await far.close();
  }
  return {
    firstOctets,
    firstFiles,
    banner,
    bannerSlow,
    bannerCpu: isAsking ? bannerCpu : Number.NaN,
    task: first.task,
    script: first.script,
    shift,
    heap: first.heap,
    elements: first.elements,
    accept: acceptTime,
    againOctets,
    againTask: second.task,
    againScript: second.script,
    againHeap: second.heap,
    againElements: second.elements,
    againTracker,
  };
}
