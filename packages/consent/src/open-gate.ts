import type { Consent } from './core/consent.js';
import type { ConsentEffect } from './core/ports.js';
import { announceEffect } from './effects/announce.js';
import { startGating, type Decided } from './effects/gate.js';
import { isDue } from './effects/is-due.js';
import type { PageConsent } from './page-consent.js';

/** What follows a decision and is loaded only then: see `follow-up.ts`. */
export interface FollowUp {
  /** Removes what refused services have left behind, and stops those that run. */
  readonly followUp: (
    consent: Consent,
    reload: () => void,
    ...decided: Parameters<Decided>
  ) => unknown;
}

/** What a gate is made with: see `GateOptions`, which says it for pages. */
export interface GateParts {
  readonly loadInterface: () => Promise<unknown>;
  readonly loadFollowUp: () => Promise<FollowUp>;
  readonly effects: readonly ConsentEffect[];
  readonly reload: () => void;
}

/** Makes the gate for a consent: what is granted runs, all else is held back, and what is needed is loaded. */
export function openGate(consent: Consent, parts: GateParts): PageConsent {
  const { loadInterface, loadFollowUp, effects, reload } = parts;
  // Before what acts on it.
  listenElsewhere(consent);
  const watch = startGating(consent, (gone, flush) => {
    loadFollowUp().then(
      ({ followUp }) => followUp(consent, reload, gone, flush),
      // What runs must stop, whatever else is missing.
      () => gone[0] && reload(),
    );
  });
  for (const effect of [announceEffect, ...effects]) effect(consent);
  watch(document);
  const due = isDue();
  loadWhenNeeded(consent, due, loadInterface);
  openOnCommand(consent);
  return Object.assign(consent, { watch, due });
}

function loadWhenNeeded(consent: Consent, due: boolean, load: () => Promise<unknown>): void {
  let isLoading = false;
  consent.subscribe(({ open, preferences }) => {
    if (isLoading || !(open || preferences || due)) return;
    // Before it is called: what loads may change the consent, and would be called for again.
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

/** At once by the cookie store, where there is one; else when the visitor comes back to this page, from the cache, too. */
function listenElsewhere(consent: Consent): void {
  const refresh = (): void => consent.refresh();
  const { cookieStore } = globalThis as { cookieStore?: EventTarget };
  cookieStore?.addEventListener('change', refresh);
  addEventListener('focus', refresh);
  addEventListener('pageshow', refresh);
  // A page that was rendered before it was visited has an older answer.
  document.addEventListener('prerenderingchange', refresh);
}
