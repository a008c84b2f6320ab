// What every probe gets, finds and does.
import type { BrowserContext, Page } from 'playwright-core';
import type { Contender } from '../consent/contender.ts';
import { locate } from '../consent/visit.ts';
import type { Site } from '../lib/site.ts';

/** What a probe found: nothing against it, a reason why the bar does not hold, or that it has no such thing. */
export type Finding = 'holds' | { readonly broken: string } | { readonly missing: string };

/** A contender's page in a fresh profile. */
export interface Case {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly site: Site;
  readonly contender: Required<Pick<Contender, 'accept' | 'refuse'>> & Contender;
  /** Opens the page and waits for the question. */
  readonly ask: () => Promise<void>;
}

/** One bar. */
export interface Probe {
  readonly id: string;
  readonly asks: string;
  readonly run: (one: Case) => Promise<Finding>;
}

export const broken = (reason: string): Finding => ({ broken: reason });

/** Holds where there is no reason why not. */
export const unless = (isBroken: boolean, reason: string): Finding =>
  isBroken ? broken(reason) : 'holds';

/** Long enough for what would be asked for or stored to be. */
export const calm = (page: Page): Promise<void> => page.waitForTimeout(800);

export const click = (page: Page, selector: string): Promise<void> =>
  page.locator(locate(selector)).first().click({ timeout: 5000 });

/** Whether something is there that a visitor can see. */
export const isShown = ({ page }: Case, selector: string): Promise<boolean> =>
  page.locator(locate(selector)).first().isVisible();

/** Opens the page again, without an anchor, and tells what the third party was asked for meanwhile. */
export async function asksAgain({ page, site }: Case): Promise<boolean> {
  await calm(page);
  site.hits.length = 0;
  await page.goto(page.url().split('#')[0] ?? '');
  await calm(page);
  return site.hits.length > 0;
}
