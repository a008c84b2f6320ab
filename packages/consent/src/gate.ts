import { createConsent, type Consent, type ConsentMode } from './core/consent.js';
import type { ConsentEffect, ConsentRepository } from './core/ports.js';
import { announceEffect } from './effects/announce.js';
import { startGating } from './effects/gate.js';
import { sharedConsent } from './page-consent.js';
import { cookieRepository } from './repositories/cookie.js';

/** How the gate is started. Everything has a safe default but the interface, which the gate cannot name itself. */
export interface GateOptions {
  /** Loads what registers `<placet-consent>`; called only when the visitor is to be asked or wants the preferences. */
  readonly loadInterface: () => Promise<unknown>;
  /** `<placet-consent mode>` overrules it, but only once the interface has been loaded. @default 'opt-in' */
  readonly mode?: ConsentMode | undefined;
  /** Shares the decision with subdomains, such as `example.org`. */
  readonly domain?: string | undefined;
  /** Whether the visitor objects beforehand. @default navigator.globalPrivacyControl */
  readonly signal?: boolean | undefined;
  /** @default cookieRepository({ domain }) */
  readonly repository?: ConsentRepository | undefined;
  /** More effects, applied after those of the gate. */
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
export function startGate(options: GateOptions): Consent {
  const {
    loadInterface,
    repository = cookieRepository(options),
    signal = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl,
    reload = () => location.reload(),
    effects = [],
  } = options;
  return sharedConsent(() => {
    const consent = createConsent({ ...options, repository, signal, now: Date.now, newId });
    startGating(consent, reload);
    for (const effect of [announceEffect, ...effects]) effect(consent);
    loadWhenNeeded(consent, loadInterface);
    openOnCommand(consent);
    return consent;
  });
}

function loadWhenNeeded(consent: Consent, load: () => Promise<unknown>): void {
  let isLoading = false;
  consent.subscribe(({ open, preferences }) => {
    if (isLoading || !(open || preferences)) return;
    isLoading = true;
    void load().catch((error: unknown) => {
      // Tried again when the visitor, or a new question, asks for it.
      consent.hidePreferences();
      isLoading = false;
      throw error;
    });
  });
}

/** By click and not by the `command` event, which some browsers do not have and which follows a click anyway. */
function openOnCommand(consent: Consent): void {
  document.addEventListener('click', (event) => {
    const [target] = event.composedPath() as Partial<Element>[];
    if (!target?.closest?.('[command="--placet-preferences"]')) return;
    // It may be a link, for those without scripts.
    event.preventDefault();
    consent.showPreferences();
  });
}

function newId(): string {
  // No secret: it only has to differ from the others of this site.
  return Date.now().toString(36) + Math.random().toString(36).slice(2);
}
