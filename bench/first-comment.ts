// How long until the first comment of 10,000 is painted, against plain DOM of the same 50 comments?
//
// Run with `node bench/first-comment.ts` after a build. Both are visited in turns within one run, each first in every other
// round, with the processor slowed four times; the ratio is that of each round. Exits with 1 when the promise is not true.
import process from 'node:process';
import { instrument, launch } from './lib/browser.ts';
import { appear } from './comments/appear.ts';
import { commenters } from './comments/contenders.ts';
import { openCommentsSite } from './comments/open-site.ts';

const promise = 1.5;
const size = 10_000;
const rounds = 21;
/** The first ones find caches empty that every visit after them finds filled. */
const unmeasured = 2;

const site = await openCommentsSite([size]);
const browser = await launch();

async function visit(id: string): Promise<number> {
  const one = commenters.find((commenter) => commenter.id === id);
  if (!one) throw new Error(`There is no ${id}.`);
  const context = await browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 1280, height: 720 },
  });
  const page = await context.newPage();
  const { field, comment, more = '' } = one;
  await page.addInitScript(appear, { field, comment, more });
  await instrument(page, { cpu: 4 });
  await page.goto(`${site.origin}/${id}/t/${size}`, { waitUntil: 'commit' });
  const time = await page.evaluate<number>('bench.comment');
  await context.close();
  return time;
}

const ratios: number[] = [];
for (let round = 0; round < rounds + unmeasured; round += 1) {
  const order = round % 2 === 0 ? ['placet', 'fifty'] : ['fifty', 'placet'];
  const times = new Map<string, number>();
  for (const id of order) times.set(id, await visit(id));
  const ratio = (times.get('placet') ?? Number.NaN) / (times.get('fifty') ?? Number.NaN);
  if (round >= unmeasured) ratios.push(ratio);
}
await browser.close();
await site.stop();

const sorted = ratios.toSorted((a, b) => a - b);
const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
console.log(
  `first comment of ${size}, Placet / plain DOM of 50: ${at(0.5).toFixed(2)} (half of ${rounds} rounds between ${at(0.25).toFixed(2)} and ${at(0.75).toFixed(2)})`,
);
if (!(at(0.5) <= promise)) {
  console.error(`Broken: it may take ${promise} times as long`);
  process.exitCode = 1;
}
