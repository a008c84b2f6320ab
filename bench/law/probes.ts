// The law's bars as probes of any contender's page: what e2e/consent-law.e2e.ts asks of Placet.
import type { Browser } from 'playwright-core';
import type { Contender } from '../consent/contender.ts';
import { locate } from '../consent/visit.ts';
import type { Site } from '../lib/site.ts';
import { after } from './after.ts';
import { before } from './before.ts';
import { calm, broken, type Finding, type Probe } from './case.ts';
import { choice } from './choice.ts';
import { surroundings } from './surroundings.ts';

/** All of them, as the table lists them. */
export const probes: readonly Probe[] = [...before, ...choice, ...after, ...surroundings];

/** Puts one bar to one contender, in a fresh profile; what fails on the way is a reason, too. */
export async function probe(
  browser: Browser,
  site: Site,
  contender: Contender,
  { run }: Probe,
): Promise<Finding> {
  const { accept, refuse } = contender;
  if (!accept || !refuse) return { missing: 'asks nothing' };
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  site.hits.length = 0;
  const ask = async (): Promise<void> => {
    await page.goto(`${site.origin}/${contender.id}.html`);
    await page
      .locator(locate(accept))
      .first()
      .waitFor({ timeout: 10_000 })
      .catch(() => {
        throw new Error('no question');
      });
    await calm(page);
  };
  try {
    return await run({ page, context, site, contender: { ...contender, accept, refuse }, ask });
  } catch (error) {
    return broken((error as Error).message.split('\n')[0] ?? 'failed');
  } finally {
    await context.close();
  }
}
