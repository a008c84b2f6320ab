import type { ConsentEntry } from '@placet/protocol';
import type { Slice } from './ports.js';

/** A visitor's decision as it is kept: who made it is not known, and so neither is any address. */
export interface StoredConsent {
  readonly site: string;
  readonly entry: ConsentEntry;
  /** When it arrived, by the server's clock, milliseconds since 1970. */
  readonly receivedAt: number;
}

/** Proof of consent (GDPR art. 7(1)). Rows are only ever added. */
export interface ConsentStore {
  /**
   * Keeps a decision once for each id; whatever came first stays.
   *
   * @returns What is kept under the id: this very one, or what came before.
   */
  add(consent: StoredConsent): Promise<StoredConsent>;
  /** Decisions in the order of their arrival, with the words they were given to. */
  page(site: string, limit: number, after: string | undefined): Promise<Slice<StoredConsent>>;
}
