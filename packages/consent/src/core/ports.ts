import type { Consent } from './consent.js';

/** One answer, with the end of its own life: an answer given later does not prolong it. */
export interface Answer {
  /** `true` when granted, `false` when refused. */
  readonly granted: boolean;
  /** When it stops being an answer, in milliseconds since 1970. */
  readonly expires: number;
}

/** What is remembered of a visitor's decisions. */
export interface ConsentRecord {
  /**
   * Names the decision when the visitor asks for proof (GDPR art. 7(1)). Each has a new one, and later
   * ones sort after earlier ones.
   */
  readonly id: string;
  /** The answers by the name of their question, `category` or `category/service`. What is not here was never asked. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** Where decisions are kept. No method throws: a browser may refuse storage at any time. */
export interface ConsentRepository {
  /** The record kept here, expired or not; `undefined` for none, for an unreadable one and for refused storage. */
  read(): ConsentRecord | undefined;
  /** Keeps a record in the place of the last one and tells whether it could be kept. */
  write(record: ConsentRecord): boolean;
  /** Forgets the record. */
  clear(): void;
}

/**
 * Something that follows from what is granted: scripts run, tags are told, an event is sent. It is
 * called once, and from then on subscribes to what it needs.
 */
export type ConsentEffect = (consent: Consent) => void;
