import { chromium } from 'playwright';
import { find } from './scripts/lib/browsers.ts';
import { newDemo } from './e2e/support/test.ts';
const demo = await newDemo({ seeded: true, work: 'never' });
const browser = await chromium.launch({ executablePath: find('chromium')?.path });
for (const spec of process.argv.slice(2)) {
  const [lang, tool, size, scheme] = spec.split(':');
  const ctx = await browser.newContext({ viewport: { width: Number(size), height: 900 }, colorScheme: scheme as 'light'|'dark', locale: lang });
  const page = await ctx.newPage();
  await page.goto((await demo.invite('Ada')).replace('/moderation', `/moderation?lang=${lang}`));
  const desk = page.locator('placet-moderation');
  await desk.getByRole('article').first().waitFor();
  if (tool === 'reply' || tool === 'author') await desk.locator('.views button').nth(1).click();
  await page.waitForTimeout(300);
  const row = desk.getByRole('article').nth(1);
  await row.focus();
  await row.locator('.narrow-to button').nth(tool === 'edit' ? 2 : tool === 'reply' ? 2 : 4).click();
  await page.waitForTimeout(700);
  await page.screenshot({ path: `/tmp/shot-${tool}-${lang}-${size}-${scheme}.png` });
  await ctx.close();
}
await browser.close(); await demo.stop();
process.exit(0);
