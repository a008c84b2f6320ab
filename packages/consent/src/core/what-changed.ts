import { canonical, fingerprint } from './fingerprint.js';
import { categoryOf, necessary } from './question.js';

/** Fingerprints of the site's own words, by the name of what they explain. */
type Words = Readonly<Record<string, string>>;

/** What is put to a visitor: which questions, and the site's own words for them. */
export interface Inquiry {
  /** The language of the words, a BCP 47 tag: words are only compared within one language. */
  readonly language: string;
  /**
   * The questions, `category` or `category/service`. Empty where the words are the catalog's: a better sentence there is
   * the same purpose, and no reason to ask everybody again.
   */
  readonly questions: Words;
  /** The parts of the notice that are about all questions, such as `controller` or `recipients`. */
  readonly notice: Words;
}

/** One difference between what was put to the visitor then and now. */
export interface InquiryChange {
  readonly about: 'question' | 'notice';
  /** `analytics`, `media/youtube`; or a part of the notice such as `controller`. */
  readonly name: string;
  readonly change: 'added' | 'reworded' | 'removed';
}

/** What the site says in words of its own: anything that JSON can hold, by the name of what it explains. */
export interface SiteWords {
  readonly questions: Readonly<Record<string, unknown>>;
  readonly notice: Readonly<Record<string, unknown>>;
}

function print([name, value]: [name: string, value: unknown]): [name: string, print: string] {
  return [name, fingerprint(canonical(value))];
}

/** Makes the inquiry of a page from what it asks about. What is necessary is not asked. */
export function inquiryOf(
  language: string,
  questions: readonly string[],
  words: SiteWords = { questions: {}, notice: {} },
): Inquiry {
  const asked = questions.filter((question) => categoryOf(question) !== necessary);
  return {
    language,
    questions: Object.fromEntries(
      // Own properties only: a category may be called "constructor".
      asked.map((question) =>
        Object.hasOwn(words.questions, question)
          ? print([question, words.questions[question]])
          : [question, ''],
      ),
    ),
    notice: Object.fromEntries(Object.entries(words.notice).map(print)),
  };
}

/** A fingerprint of the whole inquiry, for the record. */
export function revisionOf(inquiry: Inquiry): string {
  return fingerprint(canonical(inquiry));
}

/**
 * The inquiry that later ones are compared with: what was last put to the visitor about everything. A page that asks
 * about less takes nothing of it away.
 */
export function mergeInquiries(then: Inquiry | undefined, now: Inquiry): Inquiry {
  if (then?.language !== now.language) return now;
  return {
    language: now.language,
    questions: { ...then.questions, ...now.questions },
    notice: { ...then.notice, ...now.notice },
  };
}

/**
 * Says what differs between two inquiries, in the order of the newer one. Words are compared where both are in the same
 * language: somebody who changes the language is asked nothing again.
 */
export function whatChanged(then: Inquiry, now: Inquiry): readonly InquiryChange[] {
  const isComparable = then.language === now.language;
  const compare = (about: 'question' | 'notice', old: Words, fresh: Words): InquiryChange[] => [
    ...Object.keys(fresh)
      .filter((name) => !Object.hasOwn(old, name))
      .map((name) => ({ about, name, change: 'added' as const })),
    ...Object.entries(fresh)
      .filter(([name, words]) => isComparable && Object.hasOwn(old, name) && old[name] !== words)
      .map(([name]) => ({ about, name, change: 'reworded' as const })),
    ...Object.keys(old)
      .filter((name) => !Object.hasOwn(fresh, name))
      .map((name) => ({ about, name, change: 'removed' as const })),
  ];
  return [
    ...compare('question', then.questions, now.questions),
    ...compare('notice', then.notice, now.notice),
  ];
}

/**
 * Tells which questions are to be asked again although they are answered: those whose words changed; and all of them
 * when words changed that are about all (the controller, the recipients). A new question is open by itself; that
 * something is gone, or stands on another page, is no cause, nor is the time before the answer has ended (Garante,
 * 10 June 2021; EDPB 03/2022 on continuous prompting).
 */
export function askAgain(
  changes: readonly InquiryChange[],
  questions: readonly string[],
): readonly string[] {
  const reworded = changes.filter(({ change }) => change === 'reworded');
  const isAboutAll = reworded.some(({ about }) => about === 'notice');
  const names = new Set(reworded.map(({ name }) => name));
  return questions.filter(
    (question) => categoryOf(question) !== necessary && (isAboutAll || names.has(question)),
  );
}
