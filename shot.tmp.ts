import { chromium } from 'playwright';
import { find } from './scripts/lib/browsers.ts';
import { newDemo } from './e2e/support/test.ts';
const demo = await newDemo({ seeded: true, work: 'never' });
const browser = await chromium.launch({ executablePath: find('chromium')?.path });
for (const spec of process.argv.slice(2)) {
  const [lang, room, size, scheme] = spec.split(':');
  const ctx = await browser.newContext({ viewport: { width: Number(size), height: 900 }, colorScheme: scheme as 'light'|'dark', locale: lang });
  const page = await ctx.newPage();
  await page.goto((await demo.invite('Ada')).replace('/moderation', `/moderation?lang=${lang}`));
  await demo.invite('Bea');
  const desk = page.locator('placet-moderation');
  await desk.getByRole('article').first().waitFor();
  if (room !== 'queue') {
    const index = { rules: 1, duties: 2, people: 3, keys: 4, settings: 5 }[room!]!;
    await desk.locator('.rooms button').nth(index).click();
    await page.waitForTimeout(700);
  }
  await page.screenshot({ path: `/tmp/shot-${room}-${lang}-${size}-${scheme}.png`, fullPage: room !== 'queue' });
  await ctx.close();
}
await browser.close(); await demo.stop();
process.exit(0);
