// Placet and its peers asking for consent on the same page, measured in turns within one run.
//
// `npm run bench:consent`, or after a build `node bench/consent.ts --rounds 7`; `--only placet,klaro` measures
// fewer, `--record` writes the tables into README.md.
import { consentTables } from './consent/tables.ts';
import { chosen } from './consent/contenders.ts';
import { openConsentSite } from './consent/open-site.ts';
import { type Measured, visit } from './consent/visit.ts';
import { readArguments } from './lib/arguments.ts';
import { launch } from './lib/browser.ts';
import { circumstances } from './lib/machine.ts';
import { shuffled } from './lib/stats.ts';
import { record } from './lib/table.ts';

const { rounds, only, record: isRecorded } = readArguments();
const contenders = chosen(only);
const site = await openConsentSite();
const browser = await launch();
const measured = new Map<string, Measured[]>(contenders.map(({ id }) => [id, []]));

/** The tables so far. */
const tell = (done: number): string =>
  `${circumstances(browser, done)}\n\n${consentTables(contenders, measured)}`;

for (let number = 1; number <= rounds; number += 1) {
  for (const contender of shuffled(contenders)) {
    measured.get(contender.id)?.push(await visit(browser, site, contender));
    process.stderr.write(`round ${number}: ${contender.id}\n`);
  }
  // Whole rounds only, and after each: a run that is stopped early has still said something.
  if (isRecorded) await record('consent', tell(number));
}
console.log(tell(rounds));
await browser.close();
await site.stop();
