import type { ImportedChoice, PeerReader, PeerStorage } from './imported.js';
import { klaro, orejime, vanillaCookieConsent } from './json-peers.js';
import { complianz, cookiebot, osano, tarteaucitron } from './text-peers.js';

/** The tools whose choices can be taken over. */
export const peers: Readonly<Record<string, PeerReader>> = {
  'vanilla-cookieconsent': vanillaCookieConsent,
  klaro,
  orejime,
  tarteaucitron,
  cookiebot,
  complianz,
  osano,
};

/** The choice that was made with whichever tool the site had; the newest, where it had several. */
export function importedChoice(storage: PeerStorage): ImportedChoice | undefined {
  return Object.values(peers)
    .map((read) => read(storage))
    .filter((choice) => choice !== undefined)
    .toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0))[0];
}
