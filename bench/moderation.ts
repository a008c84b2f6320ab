// The moderators' desk over ten thousand pending comments, in Chromium as fast as the machine is and slowed down four times,
// and plain DOM with as many rows beside it, in turns within one run; then what the rules cost, which is measured in rules.ts.
//
// `npm run bench:moderation -- --rounds 3`, or after a build `node bench/moderation.ts`; `--record` as in consent.ts.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { build } from '../scripts/lib/build.ts';
import { samples } from './comments/text.ts';
import { readArguments } from './lib/arguments.ts';
import { instrument, launch, times } from './lib/browser.ts';
import { circumstances } from './lib/machine.ts';
import { paired, quartiles } from './lib/stats.ts';
import { record, round, spread, table } from './lib/table.ts';

const { rounds, record: isRecorded } = readArguments();
if (!(await build())) throw new Error('The build failed; see above.');
const { importComments } = await import('@placet/server');
const { startDemo } = await import('../demo/start-demo.ts');

const total = 10_000;
const longMs = 50;

/** What one act costs: the longest task, the tasks over 50 ms, and the main thread; milliseconds. */
interface Cost {
  readonly longest: number;
  readonly long: number;
  readonly task: number;
}

const data = await mkdtemp(join(tmpdir(), 'placet-bench-'));
const demo = await startDemo({
  port: 0,
  data,
  log: 'error',
  seeded: false,
  work: 'never',
  limits: { requestsPerMinute: 1_000_000 },
});
await importComments(
  demo.storage,
  'default',
  samples(total).map(({ index, name, text, at }) => ({
    key: `${index}`,
    thread: `/t/${index % 50}`,
    name,
    text,
    createdAt: at,
    state: 'pending' as const,
  })),
);
const browser = await launch();

/** Watches the tasks of a page from its beginning. */
function watchTasks(): void {
  const tasks: number[] = [];
  Object.assign(globalThis, { tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** Plain DOM of as many rows as the desk has, with as many buttons. */
function drawFloor(texts: readonly string[]): void {
  const list = document.createElement('ol');
  for (const text of texts) {
    const row = document.createElement('li');
    const words = document.createElement('p');
    words.textContent = text;
    row.append(words);
    for (const label of ['Publier', 'Refuser', 'Indésirable', 'Corbeille', 'Adresse']) {
      const button = document.createElement('button');
      button.textContent = label;
      row.append(button);
    }
    list.append(row);
  }
  document.body.append(list);
}

async function costOf(page: Page, cpu: number, act: () => Promise<void>): Promise<Cost> {
  const session = await instrument(page, { cpu });
  await page
    .evaluate(() => ((globalThis as unknown as { tasks: number[] }).tasks.length = 0))
    .catch(() => {});
  const before = await times(session);
  await act();
  await setTimeout(500);
  const after = await times(session);
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  await session.detach();
  const long = tasks.filter((one) => one > longMs);
  return {
    longest: Math.max(0, ...tasks),
    long: long.length,
    task: after.task - before.task,
  };
}

async function open(from: Browser): Promise<Page> {
  const context = await from.newContext({
    locale: 'fr-FR',
    viewport: { width: 1280, height: 720 },
  });
  const page = await context.newPage();
  await page.addInitScript(watchTasks);
  return page;
}

const floor = 'floor';
const acts = ['the desk', 'one decision', 'select all 10,000', 'decide on 10,000', 'undo that'];
/** The list, once all rows are drawn. */
const complete = '.rows[aria-busy="false"]';
const speeds = [1, 4] as const;
let rows = 0;

/** Every act of one moderator, and the floor, at one speed. */
async function workThrough(name: string, cpu: number): Promise<ReadonlyMap<string, Cost>> {
  const costs = new Map<string, Cost>();
  const page = await open(browser);
  const queue = page.locator('placet-moderation');
  const keep = async (act: string, doing: () => Promise<void>): Promise<void> => {
    costs.set(act, await costOf(page, cpu, doing));
    process.stderr.write(`${name}, slowed ${cpu} times: ${act}\n`);
  };
  const invite = await demo.invite(name);
  await keep('the desk', async () => {
    await page.goto(invite);
    await queue.locator('article.current').waitFor();
    await queue.locator(complete).waitFor();
  });
  rows = Math.max(rows, await queue.locator('article').count());
  const first = await queue.locator('article.current').getAttribute('data-id');
  await keep('one decision', async () => {
    await page.keyboard.press('s');
    await queue.locator(`article.current:not([data-id="${first}"])`).waitFor();
  });
  await page.keyboard.press('z');
  await queue.locator(`article[data-id="${first}"]`).waitFor();
  await keep('select all 10,000', async () => {
    await page.keyboard.press('Shift+X');
    await page.keyboard.press('Shift+X');
    await queue
      .getByText(/10.000/)
      .first()
      .waitFor();
  });
  await keep('decide on 10,000', async () => {
    await page.keyboard.press('s');
    await queue.locator('.empty').waitFor({ timeout: 120_000 });
  });
  await keep('undo that', async () => {
    await page.keyboard.press('z');
    await queue.locator('article').first().waitFor({ timeout: 120_000 });
    await queue.locator(complete).waitFor();
  });
  rows = Math.max(rows, await queue.locator('article').count());
  await page.context().close();

  const plain = await open(browser);
  await plain.goto(`${demo.url}/nothing-here`);
  const texts = samples(rows).map(({ text }) => text);
  costs.set(floor, await costOf(plain, cpu, () => plain.evaluate(drawFloor, texts)));
  await plain.context().close();
  return costs;
}

const measured = new Map<number, ReadonlyMap<string, Cost>[]>(speeds.map((speed) => [speed, []]));
for (let number = 1; number <= rounds; number += 1) {
  for (const speed of speeds) {
    measured.get(speed)?.push(await workThrough(`Ada ${number}`, speed));
  }
}

/** A figure of one act in every round. */
const series = (speed: number, act: string, name: keyof Cost): number[] =>
  (measured.get(speed) ?? []).map((costs) => costs.get(act)?.[name] ?? Number.NaN);
const worst = (speed: number, act: string): string =>
  round(Math.max(...series(speed, act, 'longest')));
const roundsOver = (speed: number, act: string): string =>
  `${series(speed, act, 'long').filter((long) => long > 0).length}`;

const text = `${circumstances(browser, rounds)}

At most ${rows} rows are in the page. A task that takes less than 50 ms is not told apart.

${table(
  [
    '',
    ...speeds.flatMap((speed) => [
      `rounds of ${rounds} with a task over 50 ms, ${speed}×`,
      `longest in any round, ms, ${speed}×`,
    ]),
    'main thread ÷ floor, 4×',
  ],
  [floor, ...acts].map((act) => [
    act === floor ? `_floor: plain DOM of ${rows} rows_` : act,
    ...speeds.flatMap((speed) => [roundsOver(speed, act), worst(speed, act)]),
    spread(quartiles(paired(series(4, act, 'task'), series(4, floor, 'task')))),
  ]),
)}`;
await browser.close();
await demo.stop();
await rm(data, { recursive: true, force: true });
console.log(text);
if (isRecorded) await record('moderation', text);
// At full speed the desk never keeps a moderator waiting longer than the rows themselves would.
const longest = (costs: ReadonlyMap<string, Cost>, act: string): number =>
  costs.get(act)?.longest ?? Number.POSITIVE_INFINITY;
const over = acts.filter((act) =>
  measured.get(1)?.some((costs) => longest(costs, act) > Math.max(longMs, longest(costs, floor))),
);
if (over.length > 0) {
  console.error(`A task took longer than ${longMs} ms and than the floor's: ${over.join(', ')}.`);
  process.exitCode = 1;
}
console.log('\nThe rules:\n');
await import('./rules.ts');
