import type { Readable } from '@placet/base/core';
import type { ConsentEntry } from '@placet/protocol';
import type { Answer, ConsentRecord, ConsentRepository } from './ports.js';
import { categoryOf, isQuestion, necessary, questionName } from './question.js';
import type { ConsentReceipt } from './receipt.js';
import { expiryOf, isAlive } from './record.js';

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
  /** Whether the preferences are to be shown. */
  readonly preferences: boolean;
  /** Whether a decision was made on this page and could be kept: it will hold when the page is loaded again. */
  readonly stored: boolean;
}

/** What was decided on this device so far. */
export interface ConsentHistory {
  /** Every decision, oldest first, with the words it was given to. */
  readonly history: () => Promise<readonly ConsentEntry[]>;
  /** The same as a receipt in the shape of ISO/IEC TS 27560; `undefined` where nothing was decided. */
  readonly receipt: () => Promise<ConsentReceipt | undefined>;
}

/** The consent of one visitor on one page. `setupConsent()` has the history at once; a script tag, with the interface. */
export interface Consent extends Readable<ConsentState>, Partial<ConsentHistory> {
  /**
   * Adds a question of the page, and with a service that of its category; a new one means that the
   * visitor is asked again. What cannot be a name is ignored, and never granted.
   */
  ask(category: string, service?: string): void;
  /** The answer that holds; `undefined` while there is none. */
  answer(category: string, service?: string): boolean | undefined;
  /** Whether something may run: only ever by an answer, or by the opt-out mode. */
  has(category: string, service?: string): boolean;
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
  /** Changes the mode, for a page that names it after the start. */
  setMode(mode: ConsentMode): void;
  /** Asks for the preferences to be shown. */
  showPreferences(): void;
  /** Tells that the preferences were closed; decides nothing. */
  hidePreferences(): void;
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
  const { repository, now, newId, mode = 'opt-in', signal = false } = options;
  let state: ConsentState = {
    mode,
    signal,
    questions: [],
    record: repository.read(),
    open: false,
    preferences: false,
    stored: false,
  };
  // Not a library's store: the gate is on every page, and the smallest would be a seventh of it.
  const listeners = new Set<(state: ConsentState) => void>();

  function recorded(question: string): boolean | undefined {
    if (categoryOf(question) === necessary) return true;
    const answer = state.record?.answers.get(question);
    return answer && isAlive(answer, now()) ? answer.granted : undefined;
  }

  function update(change: Partial<ConsentState>): void {
    state = { ...state, ...change };
    state = { ...state, open: state.questions.some((name) => recorded(name) === undefined) };
    for (const listener of listeners) listener(state);
  }

  function decide(
    names: Iterable<string>,
    isGranted: (question: string) => boolean,
    asked = state.questions,
  ): void {
    const answers = new Map<string, Answer>();
    for (const [question, answer] of state.record?.answers ?? []) {
      if (isAlive(answer, now())) answers.set(question, answer);
    }
    for (const question of [...asked, ...names]) {
      if (categoryOf(question) !== necessary && isQuestion(question)) {
        answers.set(question, { granted: isGranted(question), expires: expiryOf(now()) });
      }
    }
    const record = { id: newId(), answers };
    update({ record, stored: repository.write(record) });
  }

  function refuseAll(): void {
    decide(state.record?.answers.keys() ?? [], () => false);
  }

  const consent: Consent = {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
    ask(category, service) {
      const names = [category, questionName(category, service)].filter(isQuestion);
      const questions = [...new Set([...state.questions, ...names])];
      if (questions.length > state.questions.length) update({ questions });
    },
    answer(category, service) {
      const question = questionName(category, service);
      if (!isQuestion(question)) return undefined;
      return recorded(question) ?? (state.mode === 'opt-out' ? !state.signal : undefined);
    },
    has: (category, service) => consent.answer(category, service) === true,
    acceptAll: () => decide([], () => true),
    refuseAll,
    save(choices, asked) {
      // Own properties only: a category may be called "constructor".
      const chosen = new Map(Object.entries(choices));
      decide(
        chosen.keys(),
        (question) => (chosen.get(question) ?? chosen.get(categoryOf(question))) === true,
        asked,
      );
    },
    withdraw: refuseAll,
    setMode: (next) => update({ mode: next }),
    showPreferences: () => update({ preferences: true }),
    hidePreferences: () => update({ preferences: false }),
  };
  return consent;
}
