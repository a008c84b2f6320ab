import { guardOf, guardProblems, type GuardedHosts } from './core/guarded-hosts.js';
import { guardElements } from './effects/guard/guard-elements.js';
import { guardNetwork } from './effects/guard/guard-network.js';
import type { HeldBack } from './effects/guard/guarding.js';
import { ConsentGuardEvent } from './events/consent-guard.js';
import { pageConsent, type PageConsent } from './page-consent.js';

export type { GuardedHosts } from './core/guarded-hosts.js';
export { ConsentGuardEvent } from './events/consent-guard.js';

/** What the guard holds back. */
export interface GuardOptions {
  /**
   * Hosts, each with all that is under it, and what they wait for: `{ "stats.example": "analytics/stats" }`. No host that
   * the site itself needs belongs here.
   */
  readonly hosts: GuardedHosts;
}

const guarded: Record<string, string> = {};
let release: (() => void) | undefined;

/**
 * Holds back what nobody marked: requests to these hosts by `fetch()`, `XMLHttpRequest` and `sendBeacon()`, and scripts,
 * frames and pictures that code gives such an address or puts into the page. Requests fail as they would without a
 * network; elements load in the moment of consent. The question is asked once something is held back.
 *
 * It belongs before any other script, and catches nothing of what came before it. It does not see what the page's own
 * HTML or `innerHTML` holds, what CSS asks for, `<link>`, WebSockets, EventSources, workers and frames of their own, and code
 * that means to get around it: markup that waits for consent (`data-category`) is the rule, this is the net under it.
 *
 * A second call adds hosts. Without a gate on the page everything is held back.
 *
 * @throws {TypeError} For hosts that are none, with what was expected; nothing is guarded then.
 */
export function startGuard({ hosts }: GuardOptions): void {
  const [problem] = guardProblems(hosts);
  if (problem !== undefined) throw new TypeError(`[placet] guard: ${problem}`);
  Object.assign(guarded, hosts);
  if (release) return;
  release = guardElements(heldBack);
  guardNetwork(heldBack);
  const follow = (consent: PageConsent): void => void consent.subscribe(() => release?.());
  const consent = pageConsent();
  if (consent) follow(consent);
  else
    document.addEventListener(
      'placet-consent-change',
      (event) => follow(event.consent as PageConsent),
      { once: true },
    );
}

const heldBack: HeldBack = (url, by) => {
  const address = String(url);
  if (!URL.canParse(address, document.baseURI)) return undefined;
  const { href, hostname, protocol } = new URL(address, document.baseURI);
  const question = /^https?:$/.test(protocol) ? guardOf(guarded, hostname) : undefined;
  if (question === undefined) return undefined;
  const consent = pageConsent();
  if (consent?.has(question)) return undefined;
  if (by) {
    const [category = '', service] = question.split('/');
    consent?.ask(category, service);
    document.dispatchEvent(new ConsentGuardEvent(href, question, by));
  }
  return question;
};

/** Starts the guard that a script element describes: `data-hosts` is the JSON of `GuardOptions.hosts`. */
export function startGuardOf(script: HTMLScriptElement): void {
  const { hosts = '' } = script.dataset;
  let read: unknown;
  try {
    read = JSON.parse(hosts);
  } catch {
    // Told as what it is: no hosts.
  }
  startGuard({ hosts: read as GuardedHosts });
}
