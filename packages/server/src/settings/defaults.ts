import type { SiteSettings } from '../app-deps.js';

/** How much one server takes on, and how much of it from one network (/24 or /56). */
export interface ServerLimits {
  /** Reads from one network; a tenth of them for writes. @default 600 */
  readonly requestsPerMinute: number;
  /** Readers who listen for changes at the same time, in all. @default 1,000 */
  readonly streams: number;
  /** Those of one network. @default 20 */
  readonly streamsPerNetwork: number;
}

/** The limits of a server that was told none. */
export const defaultLimits: ServerLimits = {
  requestsPerMinute: 600,
  streams: 1_000,
  streamsPerNetwork: 20,
};

/** A site that was told nothing: whatever only its owner knows is left out of the privacy notice. */
export const defaultSite: SiteSettings = {
  locale: 'en',
  nameRequired: true,
  editMinutes: 15,
  editedShown: true,
  undoMinutes: 10,
  votes: false,
  work: 'attack',
  addressDays: 365,
  receiptDays: 1826,
  auditDays: 0,
  notice: { controller: null, contact: null, policy: null, retentionDays: 180 },
};
