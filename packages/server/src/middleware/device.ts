import { BROWSER_MAP, OS_MAP, parse } from 'bowser';
import type { AppContext } from '../app-deps.js';

const browsers: ReadonlySet<string | undefined> = new Set(Object.values(BROWSER_MAP));
const systems: ReadonlySet<string | undefined> = new Set(Object.values(OS_MAP));

/**
 * The browser of a request in two words, such as `Firefox, Linux`; empty where it does not say.
 *
 * Only names that are known: an owner reads them, and a client may send a sentence of its own in their place.
 */
export function deviceOf(c: AppContext): string {
  const agent = c.req.header('User-Agent');
  if (!agent) return '';
  const { browser, os } = parse(agent.slice(0, 500));
  const known = [browsers.has(browser.name) && browser.name, systems.has(os.name) && os.name];
  return known.filter(Boolean).join(', ');
}
