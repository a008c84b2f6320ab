// The law's bars pointed at Placet and at its peers, on the page that all share.
//
// `npm run bench:law`, or after a build `node bench/consent-law.ts`; `--only placet,klaro`, `--record` as in consent.ts.
// Placet's own suite, with more bars and more states, is e2e/consent-law.e2e.ts.
import { chosen } from './consent/contenders.ts';
import { openConsentSite } from './consent/open-site.ts';
import type { Finding } from './law/case.ts';
import { probe, probes } from './law/probes.ts';
import { readArguments } from './lib/arguments.ts';
import { launch } from './lib/browser.ts';
import { titleOf } from './lib/peers.ts';
import { record, table } from './lib/table.ts';

const { only, record: isRecorded } = readArguments();
const contenders = chosen(only).filter(({ accept }) => accept !== undefined);
const site = await openConsentSite('_track');
const browser = await launch();

const mark = (finding: Finding): string =>
  finding === 'holds' ? 'yes' : 'broken' in finding ? '**no**' : '–';

const findings = new Map<string, readonly Finding[]>();
for (const contender of contenders) {
  const found: Finding[] = [];
  for (const one of probes) {
    found.push(await probe(browser, site, contender, one));
    process.stderr.write(`${contender.id} ${one.id}: ${JSON.stringify(found.at(-1))}\n`);
  }
  findings.set(titleOf(contender), found);
}

const all = [...findings];
const rows = probes.map(({ id, asks }, index) => [
  `**${id}** ${asks}`,
  ...all.map(([, found]) => mark(found[index] ?? { missing: '' })),
]);
const held = all.map(([, found]) => String(found.filter((one) => one === 'holds').length));

/** Why a contender does not hold a bar, for each that it does not. */
const reasons = all.map(([title, found]) => {
  const said = found.flatMap((finding, index) => {
    if (finding === 'holds') return [];
    return `${probes[index]?.id ?? ''}: ${'broken' in finding ? finding.broken : finding.missing}`;
  });
  return `- ${title}: ${said.join('; ') || 'holds all'}`;
});

const date = new Date().toISOString().slice(0, 10);
const text = `${date}, Chromium ${browser.version()}.

${table(['', ...all.map(([title]) => title)], [...rows, ['held', ...held]])}

What stands against them, and, where it is “–”, what they do not have:

${reasons.join('\n')}`;
await browser.close();
await site.stop();
console.log(text);
if (isRecorded) await record('law', text);
