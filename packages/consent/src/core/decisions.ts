import type { ConsentDecisions, ConsentReader } from './consent.js';
import type { Answer, ConsentRepository } from './ports.js';
import { categoryOf, necessary } from './question.js';
import { isQuestion, signalQuestion } from './question-name.js';
import { expiryOf, isAlive, lifetimeDays, optOutDays } from './record.js';

/** What decisions need from the world. */
export interface DecisionOptions {
  /** Where decisions are kept. */
  readonly repository: Pick<ConsentRepository, 'write'>;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** A new id of letters and digits: the time first, so that ids sort, and then randomness. */
  readonly newId: () => string;
}

/** The decisions that can be made about a consent. */
export function decisionsOf(consent: ConsentReader, options: DecisionOptions): ConsentDecisions {
  const { repository, now, newId } = options;

  function decide(
    names: Iterable<string>,
    isGranted: (question: string) => boolean,
    asked: readonly string[] = consent.get().questions,
  ): void {
    const { mode, signal, record: last } = consent.get();
    const answers = new Map<string, Answer>();
    for (const [question, answer] of last?.answers ?? []) {
      if (isAlive(answer, now())) answers.set(question, answer);
    }
    for (const question of [...asked, ...names]) {
      if (categoryOf(question) !== necessary && isQuestion(question)) {
        const granted = isGranted(question);
        const days = mode === 'opt-out' && !granted ? optOutDays : lifetimeDays;
        answers.set(question, { granted, expires: expiryOf(now(), days) });
      }
    }
    if (mode === 'opt-out') {
      answers.set(signalQuestion, { granted: !signal, expires: expiryOf(now()) });
    }
    const record = { id: newId(), answers };
    consent.update({
      record,
      stored: repository.write(record),
      elsewhere: false,
      honoured: false,
    });
  }

  function refuseAll(): void {
    decide(consent.get().record?.answers.keys() ?? [], () => false);
  }

  return {
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
  };
}
