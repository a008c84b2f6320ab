// What the question may look like, and that in each look refusing weighs as much as accepting.
import { expect, type Page } from '@playwright/test';
import { weigh } from './parity.ts';

/** Every layout, as the attributes of `<placet-consent>`; the positions of a card stand in `bench/law-matrix.ts`. */
export const layouts: readonly string[] = ['layout="bar"', 'layout="card"', 'layout="dialog"'];

const tokens = (rules: string): string =>
  `<style>:root { color-scheme: light dark } placet-consent { ${rules} }</style>`;

/** The look as it comes, and what a site may make of it by tokens and parts. */
export const themes: readonly (readonly [name: string, markup: string])[] = [
  ['as it comes', tokens('')],
  [
    'in colours',
    tokens(`--placet-consent-background: light-dark(#fdf6e3, #002b36);
      --placet-consent-color: light-dark(#073642, #eee8d5); --placet-accent: light-dark(#7a3803, #ffb86c)`),
  ],
  [
    'round and large',
    `<style>:root { color-scheme: light dark; --placet-radius: 20px }
      placet-consent::part(button) { font: 600 17px/1.3 serif; letter-spacing: 0 }</style>`,
  ],
];

/** Puts bars B1 and B2 to the question on a page. */
export async function expectParity(page: Page, where: string): Promise<void> {
  const buttons = page.locator('placet-consent').getByRole('button');
  await buttons.nth(2).waitFor();
  const [accept, refuse, choose] = await Promise.all([0, 1, 2].map((at) => weigh(buttons.nth(at))));
  if (!accept || !refuse || !choose) throw new Error(`no three buttons: ${where}`);
  for (const one of [refuse, choose]) {
    expect(one.look, where).toBe(accept.look);
    expect(Math.abs(one.width - accept.width), where).toBeLessThanOrEqual(2);
    expect(Math.abs(one.height - accept.height), where).toBeLessThanOrEqual(2);
  }
  for (const one of [accept, refuse, choose]) {
    expect(one.tag, where).toBe('button');
    expect(one.isReachable, `${where}: ${one.name}`).toBe(true);
    expect(one.isCut, `${where}: ${one.name}`).toBe(false);
    expect(one.contrast, where).toBeGreaterThanOrEqual(4.5);
    expect(Math.min(one.width, one.height), where).toBeGreaterThanOrEqual(24);
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, where).toBe(page.viewportSize()?.width);
}
