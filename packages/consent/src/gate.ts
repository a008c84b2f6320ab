import { createConsent, type ConsentMode } from './core/consent.js';
import type { ConsentEffect, ConsentRepository } from './core/ports.js';
import { newId } from './effects/new-id.js';
import { openGate, type FollowUp } from './open-gate.js';
import { pageConsent, type PageConsent } from './page-consent.js';
import { cookieRepository } from './repositories/cookie.js';

/** How the gate is started. Everything has a safe default but the interface, which the gate cannot name itself. */
export interface GateOptions {
  /** Loads what registers `<placet-consent>`; called only when the visitor is to be asked or wants the preferences. */
  readonly loadInterface: () => Promise<unknown>;
  /** Loads what follows a decision, after each one; without it the page is loaded again when something must stop. */
  readonly loadFollowUp?: (() => Promise<FollowUp>) | undefined;
  /** `<placet-consent mode>` overrules it, but only once the interface has been loaded. @default 'opt-in' */
  readonly mode?: ConsentMode | undefined;
  /** Shares the decision with subdomains, such as `example.org`. */
  readonly domain?: string | undefined;
  /** Whether the visitor objects beforehand. @default navigator.globalPrivacyControl */
  readonly signal?: boolean | undefined;
  /** @default cookieRepository({ domain }) */
  readonly repository?: ConsentRepository | undefined;
  /** More effects. They are told of a decision before the gate acts on it. */
  readonly effects?: readonly ConsentEffect[] | undefined;
  /** @default () => location.reload() */
  readonly reload?: (() => void) | undefined;
}

/**
 * Starts the consent of the page: reads the cookie, runs what is granted, holds back all else, and
 * loads the interface only when it is needed. May be called from `<head>`, before there is a body;
 * a second call gives the consent that is there already.
 *
 * @example startGate({ loadInterface: () => import('@placet/consent/define') })
 */
export function startGate(options: GateOptions): PageConsent {
  const {
    loadInterface,
    loadFollowUp = () => Promise.reject(),
    repository = cookieRepository(options),
    signal = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl,
    reload = () => location.reload(),
    effects = [],
  } = options;
  return pageConsent(() => {
    const consent = createConsent({ ...options, repository, signal, now: Date.now, newId });
    return openGate(consent, { loadInterface, loadFollowUp, effects, reload });
  });
}
