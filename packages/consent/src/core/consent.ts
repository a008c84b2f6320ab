import type { Readable } from '@placet/base/core';
import type { ConsentEntry } from '@placet/protocol';
import { decisionsOf } from './decisions.js';
import type { ConsentRecord, ConsentRepository } from './ports.js';
import { createReader } from './reader.js';
import type { ConsentReceipt } from './receipt.js';

/**
 * `opt-in`: nothing runs before it is granted (Europe). `opt-out`: everything runs until it is
 * refused, by the visitor or by a Global Privacy Control signal (California and other US states).
 */
export type ConsentMode = 'opt-in' | 'opt-out';

/** What is granted, by category or by service: `{ analytics: true, 'media/youtube': true }`. */
export type ConsentChoices = Readonly<Record<string, boolean>>;

/** All there is to know about the visitor's consent at one moment. */
export interface ConsentState {
  /** The law's default that holds for what is unanswered. */
  readonly mode: ConsentMode;
  /** Whether the browser asks not to be sold or shared (Global Privacy Control). */
  readonly signal: boolean;
  /** What the page asked about so far, in the order it asked: categories, and services as `category/service`. */
  readonly questions: readonly string[];
  /** What the visitor decided; `undefined` before any decision. */
  readonly record: ConsentRecord | undefined;
  /** Whether a question waits for its answer, and so the visitor should be asked. */
  readonly open: boolean;
  /**
   * Whether the browser's signal was taken for a refusal on this page, and the visitor is to be told of it (California,
   * 11 CCR 7025(c)(6)): until the next decision.
   */
  readonly honoured?: boolean;
  /** Where the site says that the visitor is, by its ISO 3166 code, such as `FR` or `US-CA`. */
  readonly region?: string | undefined;
  /** Whether the preferences are to be shown. */
  readonly preferences: boolean;
  /** Whether a decision was made while the page was open and could be kept: it will hold when the page is loaded again. */
  readonly stored: boolean;
  /** Whether the last decision was made elsewhere: in another tab, or on a subdomain. */
  readonly elsewhere?: boolean;
}

/** What was decided on this device so far. */
export interface ConsentHistory {
  /** Every decision, oldest first, with the words it was given to. */
  readonly history: () => Promise<readonly ConsentEntry[]>;
  /**
   * The same as a receipt in the shape of ISO/IEC TS 27560; `undefined` where nothing was decided.
   *
   * @param titleOf Names questions in the visitor's language. @default the names in the markup
   */
  readonly receipt: (titleOf?: (question: string) => string) => Promise<ConsentReceipt | undefined>;
}

/** What holds, and how it is told: all that a page needs where the visitor has answered before. */
export interface ConsentReader extends Readable<ConsentState> {
  /**
   * Adds a question of the page, and with a service that of its category; a new one means that the
   * visitor is asked again. What cannot be a name is ignored, and never granted.
   */
  ask(category: string, service?: string): void;
  /** The answer that holds; `undefined` while there is none. */
  answer(category: string, service?: string): boolean | undefined;
  /** Whether something may run: only ever by an answer, or by the opt-out mode. */
  has(category: string, service?: string): boolean;
  /**
   * Looks whether the visitor has decided elsewhere meanwhile: in another tab, on a subdomain, or by deleting the
   * cookie. A decision that the browser did not keep stays until the page is left.
   */
  refresh(): void;
  /** Changes the mode, for a page that names it after the start. */
  setMode(mode: ConsentMode): void;
  /** Asks for the preferences to be shown. */
  showPreferences(): void;
  /** Tells that the preferences were closed; decides nothing. */
  hidePreferences(): void;
  /** Changes the state and tells everybody: for what decides, not for pages. */
  update(change: Partial<ConsentState>): void;
}

/** How the visitor answers. */
export interface ConsentDecisions {
  /** Grants everything the page asks about. */
  acceptAll(): void;
  /** Refuses everything the page asks about, and everything granted on other pages. */
  refuseAll(): void;
  /**
   * Grants exactly what is named `true`, a category with its services; all else the page asks about is refused.
   *
   * @param asked What is decided beside the choices: all the page asks about, unless it is said otherwise. With `[]`
   *   one thing is decided, in its place on the page, and nothing else.
   */
  save(choices: ConsentChoices, asked?: readonly string[]): void;
  /** Takes back every grant (GDPR art. 7(3)). */
  withdraw(): void;
}

/** The consent of one visitor on one page. `setupConsent()` has the history at once; a script tag, with the interface. */
export interface Consent extends ConsentReader, ConsentDecisions, Partial<ConsentHistory> {
  /** Loads what decides, where that comes after the gate: decisions are made when they are called for from then on. */
  readonly complete?: () => Promise<unknown>;
}

/** What `createConsent()` needs from the world. */
export interface ConsentOptions {
  /** Where decisions are kept. */
  readonly repository: ConsentRepository;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** A new id of letters and digits: the time first, so that ids sort, and then randomness. */
  readonly newId: () => string;
  /** @default 'opt-in' */
  readonly mode?: ConsentMode | undefined;
  /** The value of `navigator.globalPrivacyControl`. @default false */
  readonly signal?: boolean | undefined;
}

/**
 * Makes the consent of one page: what is asked, what was answered, what may run.
 *
 * @example
 * const consent = createConsent({ repository: memoryRepository(), now: Date.now, newId });
 * consent.ask('analytics');
 * consent.acceptAll();
 * consent.has('analytics'); // true
 */
export function createConsent(options: ConsentOptions): Consent {
  const { repository } = options;
  const reader = createReader({ ...options, read: () => repository.read() });
  return Object.assign(reader, decisionsOf(reader, options));
}
