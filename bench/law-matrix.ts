// The parity probe (bars B1, B2, B9) on everything: every language in every layout, position, theme and scheme, at 320 and
// 1280 px. `npm run bench:law-matrix`, or after a build `node bench/law-matrix.ts`; ends with 1 where a state fails.
import process from 'node:process';
import { chromium } from 'playwright-core';
import { hostsOnThisMachine, startLawSite } from '../e2e/support/law-site.ts';
import { expectParity, layouts, themes } from '../e2e/support/look.ts';
import { newDemo } from '../e2e/support/test.ts';
import { catalogs } from '../packages/consent/src/strings/catalogs.ts';

const positions = ['layout="card" position="start"', 'layout="card" position="center"'];
const demo = await newDemo({ seeded: false });
const site = await startLawSite(demo.url);
const browser = await chromium.launch(hostsOnThisMachine);
const failures: string[] = [];
let states = 0;

for (const attributes of [...layouts, ...positions]) {
  for (const [theme, head] of themes) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        const context = await browser.newContext({
          colorScheme,
          viewport: { width, height: 720 },
        });
        const page = await context.newPage();
        await page.goto(site.url({ lang: 'en', attributes, head }));
        await page.locator('placet-consent').getByRole('button').first().waitFor();
        for (const lang of Object.keys(catalogs)) {
          await page.evaluate((next) => (document.documentElement.lang = next), lang);
          await page.locator(`placet-consent div[lang="${lang}"]`).waitFor({ state: 'attached' });
          states += 1;
          const where = `${lang}, ${attributes}, ${theme}, ${colorScheme}, ${width} px`;
          await expectParity(page, where).catch((error: unknown) => failures.push(String(error)));
        }
        await context.close();
      }
    }
  }
  process.stderr.write(`${attributes}: ${states} states so far, ${failures.length} failed\n`);
}

await browser.close();
await site.stop();
await demo.stop();
for (const failure of failures) console.log(failure);
console.log(`${states} states, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
