import type { Answer, ConsentRecord } from '../ports.js';
import { categoryOf, necessary } from '../question.js';
import { isQuestion } from '../question-name.js';
import { expiryOf, isAlive } from '../record.js';

/** Where another tool may have kept a choice. */
export interface PeerStorage {
  /** The value of a cookie as it stands in `document.cookie`, still encoded. */
  cookie(name: string): string | undefined;
  /** A value of `localStorage`. */
  local(name: string): string | undefined;
}

/** A choice that was made with another tool. */
export interface ImportedChoice {
  /** The tool. */
  readonly peer: string;
  /** What was granted and refused, by the tool's own names: categories, services, or both as `category/service`. */
  readonly choices: Readonly<Record<string, boolean>>;
  /** When, in milliseconds since 1970; `undefined` where the tool does not say. */
  readonly at: number | undefined;
  /** How long the tool keeps a choice by default, in days: a choice without a date may be that old, and no older. */
  readonly lifetime: number;
}

/** Reads one tool's choice; `undefined` for none, and for what is not one. Never throws. */
export type PeerReader = (storage: PeerStorage) => ImportedChoice | undefined;

/** How choices are taken over. */
export interface ImportOptions {
  readonly now: number;
  readonly newId: () => string;
  /** The questions that the tool's names stand for, where they are others: `{ youtube: 'media/youtube' }`. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** How long the tool keeps a choice on this site, in days, where it is not the tool's default. */
  readonly lifetime?: number | undefined;
}

const day = 24 * 60 * 60 * 1000;

/** The question that a tool's name stands for. */
export function questionFor(name: string, names: ImportOptions['names'] = {}): string {
  return Object.hasOwn(names, name) ? (names[name] ?? name) : name;
}

/**
 * Makes a record of a choice, as if it had been made here at that time: it lives 182 days from then, and no longer for
 * having been moved. A grant without a date counts as old as it can be; a refusal without one, from now, since it takes
 * nothing from anybody. What the tool does not know stays a question.
 *
 * @returns `undefined` where nothing of it is valid any more.
 */
export function recordOf(
  choice: ImportedChoice,
  options: ImportOptions,
): ConsentRecord | undefined {
  const { now, newId, names, lifetime = choice.lifetime } = options;
  const { at = now - lifetime * day } = choice;
  // A date to come is a mistake, or a clock that was wrong: no proof of anything.
  if (at > now + day) return undefined;
  const answers = new Map<string, Answer>();
  for (const [name, granted] of Object.entries(choice.choices)) {
    const question = questionFor(name, names);
    const from = granted || choice.at !== undefined ? at : now;
    const answer = { granted, expires: expiryOf(Math.min(from, now)) };
    if (categoryOf(question) === necessary || !isQuestion(question) || !isAlive(answer, now))
      continue;
    answers.set(question, answer);
  }
  addCategories(answers);
  return answers.size > 0 ? { id: newId(), answers } : undefined;
}

/** A category is asked about with its services: it is granted where all of them are, and else not. */
function addCategories(answers: Map<string, Answer>): void {
  const categories = new Map<string, Answer[]>();
  for (const [question, answer] of answers) {
    const category = categoryOf(question);
    if (category === question || answers.has(category)) continue;
    categories.set(category, [...(categories.get(category) ?? []), answer]);
  }
  for (const [category, services] of categories) {
    answers.set(category, {
      granted: services.every(({ granted }) => granted),
      expires: Math.min(...services.map(({ expires }) => expires)),
    });
  }
}
