// Takes the README's pictures from the demo itself: `node demo/take-pictures.ts` after a build.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { find } from '../scripts/lib/browsers.ts';
import { startDemo } from './start-demo.ts';

const pictures = join(import.meta.dirname, 'pictures');
await mkdir(pictures, { recursive: true });
const data = await mkdtemp(join(tmpdir(), 'placet-pictures-'));
const demo = await startDemo({ port: 0, data, log: 'silent' });
const path = find('chromium')?.path;
const browser = await chromium.launch(path ? { executablePath: path } : {});
const page = await browser.newPage({ viewport: { width: 900, height: 640 } });

await page.goto(`${demo.url}/`);
await page.getByRole('button', { name: 'Je refuse' }).waitFor();
await page.screenshot({ path: join(pictures, 'consent.png') });

await page.getByRole('button', { name: 'Je refuse' }).click();
const thread = page.locator('placet-comments');
await thread.getByRole('article').first().waitFor();
await thread.evaluate((element) => element.scrollIntoView());
await page.waitForTimeout(500); // what is scrolled to is drawn late
await page.screenshot({ path: join(pictures, 'comments.png') });

await page.goto(await demo.invite());
await page.locator('placet-moderation').getByRole('article').first().waitFor();
await page.screenshot({ path: join(pictures, 'moderation.png') });

await browser.close();
await demo.stop();
await rm(data, { recursive: true, force: true });
