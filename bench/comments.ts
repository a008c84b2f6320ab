// Threads of Placet, its peers and two floors, measured in turns within one run.
//
// `npm run bench:comments -- --rounds 3`; `--sizes 100,1000`, `--only placet,waline`, `--record` as in consent.ts. The peers talk to a
// mock of their own protocol that answers from memory; Placet to its real server with a seeded SQLite file, on another origin.
import process from 'node:process';
import { build } from '../scripts/lib/build.ts';
import { commenters } from './comments/contenders.ts';
import { commentsTables } from './comments/tables.ts';
import type { Measured } from './comments/visit.ts';
import { readArguments } from './lib/arguments.ts';
import { launch } from './lib/browser.ts';
import { circumstances } from './lib/machine.ts';
import { shuffled } from './lib/stats.ts';
import { record } from './lib/table.ts';

const { rounds, only, sizes, record: isRecorded } = readArguments();
if (!(await build())) throw new Error('The build failed; see above.');
// After the build, which makes the server that they import.
const { openCommentsSite } = await import('./comments/open-site.ts');
const { visit } = await import('./comments/visit.ts');

/** How long a contender may take to load every comment, milliseconds. */
const limit = 30_000;
const chosen = commenters.filter(
  ({ id }) => only.length === 0 || only.some((start) => id.startsWith(start)),
);
const site = await openCommentsSite(sizes);
const browser = await launch();
const measured = new Map(
  sizes.map((size) => [size, new Map<string, Measured[]>(chosen.map(({ id }) => [id, []]))]),
);

/** The tables so far. */
const tell = (done: number): string => {
  const tables = sizes.map((size) => commentsTables(size, chosen, measured.get(size) ?? new Map()));
  return [circumstances(browser, done), ...tables].join('\n\n');
};

for (let number = 1; number <= rounds; number += 1) {
  for (const size of sizes) {
    for (const one of shuffled(chosen)) {
      measured
        .get(size)
        ?.get(one.id)
        ?.push(await visit(browser, site, one, size, limit));
      process.stderr.write(`round ${number}: ${size} ${one.id}\n`);
    }
  }
  // Whole rounds only, and after each: a run that is stopped early has still said something.
  if (isRecorded) await record('comments', tell(number));
}
console.log(tell(rounds));
await browser.close();
await site.stop();
