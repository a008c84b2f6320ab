import { parse } from 'bowser';
import type { AppContext } from '../app-deps.js';

/** The browser of a request in two words, such as `Firefox, Linux`; empty where it does not say. */
export function deviceOf(c: AppContext): string {
  const agent = c.req.header('User-Agent');
  if (!agent) return '';
  const { browser, os } = parse(agent.slice(0, 500));
  return [browser.name, os.name].filter(Boolean).join(', ');
}
