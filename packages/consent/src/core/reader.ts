import type { ConsentMode, ConsentReader, ConsentState } from './consent.js';
import type { ConsentRecord } from './ports.js';
import { categoryOf, necessary } from './question.js';
import { isQuestion, questionName, signalQuestion } from './question-name.js';
import { isAlive } from './record.js';

/** What `createReader()` needs from the world. */
export interface ReaderOptions {
  /** Reads the record of the last decision; `undefined` for none. */
  readonly read: () => ConsentRecord | undefined;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** @default 'opt-in' */
  readonly mode?: ConsentMode | undefined;
  /** The value of `navigator.globalPrivacyControl`. @default false */
  readonly signal?: boolean | undefined;
}

/**
 * Makes a consent that knows what was answered and cannot be answered: what the gate of a returning visitor needs.
 * `decisionsOf()` is the rest, and may come later.
 */
export function createReader(options: ReaderOptions): ConsentReader {
  const { read, now, mode = 'opt-in', signal = false } = options;
  let state: ConsentState = {
    mode,
    signal,
    questions: [],
    record: read(),
    open: false,
    preferences: false,
    stored: false,
  };
  let seen = state.record?.id;
  // Not a library's store: the gate is on every page, and the smallest would be a seventh of it.
  const listeners = new Set<(state: ConsentState) => void>();

  function given(question: string): boolean | undefined {
    const answer = state.record?.answers.get(question);
    return answer && isAlive(answer, now()) ? answer.granted : undefined;
  }

  function recorded(question: string): boolean | undefined {
    if (categoryOf(question) === necessary) return true;
    // A signal that came after an opt-out decision overrules it, until the visitor decides again.
    return state.signal && given(signalQuestion) ? undefined : given(question);
  }

  const reader: ConsentReader = {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
    update(change) {
      state = { ...state, ...change };
      state = { ...state, open: state.questions.some((name) => recorded(name) === undefined) };
      // The last to come are told first, so that the gate, which was first, acts when all others know.
      for (const listener of [...listeners].toReversed()) listener(state);
    },
    ask(category, service) {
      const names = [category, questionName(category, service)].filter(isQuestion);
      const questions = [...new Set([...state.questions, ...names])];
      if (questions.length > state.questions.length) reader.update({ questions });
    },
    answer(category, service) {
      const question = questionName(category, service);
      if (!isQuestion(question)) return undefined;
      // That a signal is gone again is no grant.
      const isOn = !state.signal && given(signalQuestion) !== false;
      return recorded(question) ?? (state.mode === 'opt-out' ? isOn : undefined);
    },
    has: (category, service) => reader.answer(category, service) === true,
    refresh() {
      const record = read();
      const isNew = record?.id !== seen && record?.id !== state.record?.id;
      // What was decided here and not kept is not deleted: nothing of it was ever seen.
      seen = record?.id;
      if (isNew) reader.update({ record, stored: true, elsewhere: true });
    },
    setMode: (next) => reader.update({ mode: next }),
    showPreferences: () => reader.update({ preferences: true }),
    hidePreferences: () => reader.update({ preferences: false }),
  };
  return reader;
}
