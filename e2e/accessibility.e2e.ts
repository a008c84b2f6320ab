import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { states } from '../demo/gallery/states.ts';
import { expect, newDemo, test, type Demo } from './support/test.ts';

// Each page stands alone, and there are many.
test.describe.configure({ mode: 'parallel' });

// A thread of thirty comments has many pairs of colours to compare.
test.setTimeout(180_000);

let shared: Demo;

test.beforeAll(async () => {
  shared = await newDemo();
});

test.afterAll(async () => {
  await shared.stop();
});

/** All rules in the light scheme; in the dark one only what depends on the scheme. */
async function expectNoViolations(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // In one go: else each analysis opens a page of its own to put together what the frames say.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await (
      colorScheme === 'light'
        ? axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        : axe.withRules(['color-contrast', 'link-in-text-block'])
    ).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    );
    expect(found, `in the ${colorScheme} scheme`).toEqual([]);
  }
}

/** By how many pixels the page would have to be scrolled sideways. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

for (const path of ['/', '/en/', '/ar/', '/confidentialite']) {
  test(`${path} breaks no rule, before and after the choice`, async ({ page }) => {
    // Tall enough to draw the whole thread: what is not drawn has no size to be measured.
    await page.setViewportSize({ width: 1280, height: 8000 });
    await page.goto(shared.url + path);
    await page.locator('placet-consent').getByRole('button').first().waitFor();
    await page.waitForLoadState('networkidle');
    await expectNoViolations(page);
    await page.locator('placet-consent').getByRole('button').nth(2).click();
    await page.getByRole('dialog').waitFor();
    await expectNoViolations(page);
  });
}

for (const { name } of states) {
  test(`the state ${name} breaks no rule`, async ({ page }) => {
    await page.goto(`${shared.url}/gallery/${name}?lang=fr`);
    await page.waitForTimeout(800); // the states that never settle are among them
    await expectNoViolations(page);
  });
}

test('the queue breaks no rule', async ({ page }) => {
  await page.goto(await shared.invite());
  const queue = page.locator('placet-moderation');
  await queue.getByRole('article').first().waitFor();
  await expectNoViolations(page);
  await queue.getByRole('checkbox').nth(1).check();
  await expectNoViolations(page);
  await page.keyboard.press('?');
  await expectNoViolations(page);
});

/** What opens from the desk, by its button. */
const rooms = [
  'Journal',
  'Règles',
  'Signalements et demandes',
  'Personnes et appareils',
  'Clés',
  'Réglages',
];

for (const room of rooms) {
  test(`the room ${room} breaks no rule, and fits 320 px`, async ({ page }) => {
    await page.goto(await shared.invite());
    const desk = page.locator('placet-moderation');
    await desk.getByRole('article').first().waitFor();
    await desk.getByRole('button', { name: room, exact: true }).click();
    await desk.getByRole('button', { name: 'Retour aux commentaires' }).waitFor();
    await page.waitForLoadState('networkidle');
    await expectNoViolations(page);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sideways(page)).toBe(0);
  });
}

for (const tool of ['Modifier', 'Auteur…', 'Refuser avec motifs…']) {
  test(`the tool ${tool} breaks no rule, and fits 320 px`, async ({ page }) => {
    await page.goto(await shared.invite());
    const row = page.locator('placet-moderation').getByRole('article').first();
    await row.waitFor();
    await row.getByRole('button', { name: tool }).click();
    await row.getByRole('button', { name: 'Annuler' }).waitFor();
    await expectNoViolations(page);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sideways(page)).toBe(0);
  });
}

test('a form with errors breaks no rule', async ({ page }) => {
  await page.goto(`${shared.url}/gallery/form-required?lang=fr`);
  await page.getByRole('button', { name: 'Publier le commentaire' }).click();
  await page.getByText('Écrivez votre commentaire.').waitFor();
  await expectNoViolations(page);
});

test('at 320 px nothing has to be scrolled sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/', '/ar/', '/gallery/form?lang=fr', '/moderation']) {
    await page.goto(shared.url + path);
    await page.waitForLoadState('networkidle');
    expect(await sideways(page), path).toBe(0);
  }
});

for (const width of [1280, 320]) {
  test(`nothing jumps at ${width} px: no layout shift while the page loads or the question is answered`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 720 });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        })[]) {
          if (!entry.hadRecentInput) (window as unknown as { shift: number }).shift += entry.value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${shared.url}/`);
    await page.locator('placet-consent').getByRole('button').first().click();
    await page.mouse.wheel(0, 3000);
    await page.getByText('Il reste une place près du radiateur.').waitFor();
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
  });
}
