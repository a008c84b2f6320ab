import { createConsent, type Consent, type ConsentMode } from './core/consent.js';
import type { ConsentEffect, ConsentRepository } from './core/ports.js';
import { announceEffect } from './effects/announce.js';
import { gateEffect } from './effects/gate.js';
import { pageConsent, sharePageConsent } from './page-consent.js';
import { cookieRepository } from './repositories/cookie.js';

/** How the gate is started. Everything has a safe default but the interface, which the gate cannot name itself. */
export interface GateOptions {
  /** Loads what registers `<placet-consent>`; called only when the visitor is to be asked or wants the preferences. */
  readonly loadInterface: () => Promise<unknown>;
  /** @default 'opt-in', until a `<placet-consent mode="opt-out">` is found */
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
  const present = pageConsent();
  if (present) return present;
  const {
    mode,
    repository = cookieRepository(options),
    signal = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true,
    reload = () => location.reload(),
    effects = [],
  } = options;
  const consent = createConsent({
    repository,
    now: Date.now,
    randomId,
    mode,
    signal,
    effects: [gateEffect({ reload }), announceEffect(), ...effects],
  });
  sharePageConsent(consent);
  loadWhenNeeded(consent, options.loadInterface);
  openOnCommand(consent);
  return consent;
}

function loadWhenNeeded(consent: Consent, load: () => Promise<unknown>): void {
  let isLoading = false;
  consent.subscribe(({ open, preferences }) => {
    if (isLoading || !(open || preferences)) return;
    isLoading = true;
    load().catch((error: unknown) => {
      console.error('[placet] The consent interface cannot load:', error);
      // Tried again when the visitor, or a new question, asks for it.
      consent.hidePreferences();
      isLoading = false;
    });
  });
}

/** By click and not by the `command` event, which some browsers do not have and which follows a click anyway. */
function openOnCommand(consent: Consent): void {
  document.addEventListener('click', (event) => {
    for (const target of event.composedPath()) {
      if (target instanceof Element && target.matches('[command="--placet-preferences"]')) {
        // It may be a link, for those without scripts.
        event.preventDefault();
        consent.showPreferences();
      }
    }
  });
}

function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) =>
    part.toString(36).padStart(7, '0'),
  ).join('');
}
