import type { ConsentAction, ConsentEntry, ConsentLayer, ConsentText } from '@placet/protocol';
import type { ConsentState } from './consent.js';
import type { ConsentRecord } from './ports.js';
import { isAlive } from './record.js';
import { type Inquiry, revisionOf } from './what-changed.js';

export type { ConsentAction, ConsentEntry, ConsentLayer, ConsentText };

/** How a decision came about: what only the page knows of it. */
export interface DecisionContext {
  /** When it was made, milliseconds since 1970. */
  readonly at: number;
  readonly layer: ConsentLayer;
  /** What was put to the visitor. */
  readonly inquiry: Inquiry;
  /** The words that were shown; `null` where there were none. */
  readonly text: ConsentText | null;
  /** The version of Placet. */
  readonly version: string;
  /** The origin of the page. */
  readonly origin: string;
}

/**
 * Writes one decision down, with everything that proves it (GDPR art. 7(1)) and nothing else about the visitor.
 *
 * @param before The record that held until then: what it granted and this one refuses is a withdrawal.
 */
export function entryOf(
  { mode, signal }: Pick<ConsentState, 'mode' | 'signal'>,
  record: ConsentRecord,
  before: ConsentRecord | undefined,
  context: DecisionContext,
): ConsentEntry {
  const { at, layer, inquiry, text, version, origin } = context;
  // Carried over from other pages, an answer is the very same one; what was decided now is new.
  const names = [...record.answers.keys()].filter(
    (name) => record.answers.get(name) !== before?.answers.get(name),
  );
  const choices = Object.fromEntries(
    names.map((name) => [name, record.answers.get(name)?.granted === true]),
  );
  const expires = Math.max(...names.map((name) => record.answers.get(name)?.expires ?? 0), 0);
  return {
    id: record.id,
    at,
    action: actionOf(Object.values(choices), wasGranted(before, names, at)),
    choices,
    expires,
    mode,
    signal,
    layer,
    language: inquiry.language,
    text,
    revision: revisionOf(inquiry),
    version,
    origin,
  };
}

function wasGranted(
  before: ConsentRecord | undefined,
  names: readonly string[],
  at: number,
): boolean {
  return names.some((name) => {
    const answer = before?.answers.get(name);
    return answer !== undefined && answer.granted && isAlive(answer, at);
  });
}

function actionOf(choices: readonly boolean[], hadGranted: boolean): ConsentAction {
  if (choices.length > 0 && choices.every(Boolean)) return 'accept';
  if (choices.some(Boolean)) return 'choose';
  return hadGranted ? 'withdraw' : 'refuse';
}

/** Where decisions are written down, one after the other. Nothing here changes an entry once it is written. */
export interface HistoryRepository {
  /** All entries, oldest first; none where the browser keeps nothing. */
  list(): Promise<readonly ConsentEntry[]>;
  /** Adds an entry; one with an id that is there already is left as it is. @returns Whether it is kept. */
  append(entry: ConsentEntry): Promise<boolean>;
  /** Forgets everything, at the visitor's word (GDPR art. 17). */
  erase(): Promise<void>;
}
