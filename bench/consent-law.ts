// The law's bars pointed at Placet and at its peers, on the page that all share.
//
// `npm run bench:law`, or after a build `node bench/consent-law.ts`; `--only placet,klaro`, `--record` as in consent.ts.
// Placet's own suite, with more bars and more states, is e2e/consent-law.e2e.ts.
import { chosen } from './consent/contenders.ts';
import { openConsentSite } from './consent/open-site.ts';
import { type Finding, probe, probes } from './law/probes.ts';
import { readArguments } from './lib/arguments.ts';
import { launch } from './lib/browser.ts';
import { titleOf } from './lib/peers.ts';
import { record, table } from './lib/table.ts';

const { only, record: isRecorded } = readArguments();
const contenders = chosen(only).filter(({ accept }) => accept !== undefined);
const site = await openConsentSite();
const browser = await launch();

function say(finding: Finding): string {
  if (finding === 'holds') return 'yes';
  return 'broken' in finding ? `**no**: ${finding.broken}` : `– (${finding.missing})`;
}

const rows: string[][] = [];
for (const contender of contenders) {
  const row = [titleOf(contender)];
  for (const one of probes) row.push(say(await probe(browser, site, contender, one)));
  rows.push(row);
  process.stderr.write(`${row.join(' | ')}\n`);
}

const date = new Date().toISOString().slice(0, 10);
const text = `${date}, Chromium ${browser.version()}.

${probes.map(({ id, asks }) => `- **${id}**: ${asks}`).join('\n')}

${table(['', ...probes.map(({ id }) => id)], rows)}`;
await browser.close();
await site.stop();
console.log(text);
if (isRecorded) await record('law', text);
