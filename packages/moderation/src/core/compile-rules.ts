import { PlacetError } from '@placet/base/core';
import { expectedWithin, isWithin } from '@placet/protocol';
import { defaultRules, type ModerationRules } from './moderation-rules.js';
import { ruleBounds } from './rule-bounds.js';
import { type Automaton, buildAutomaton } from './words/automaton.js';
import { nameSkeleton } from './words/skeleton.js';
import { parseWordList, type WordList } from './words/word-list.js';

/** Rules made ready to decide with: compile once, when they are loaded or changed, and keep. */
export interface CompiledRules {
  /** What was compiled, the defaults filled in. */
  readonly rules: ModerationRules;
  /** Both lists of words in one automaton: moderation words first, disallowed words second. */
  readonly automaton: Automaton;
  /** The words of each list, as the automaton numbers them. */
  readonly words: readonly [moderation: WordList, disallowed: WordList];
  /** The site's own names by what they look like. */
  readonly ownNames: ReadonlyMap<string, string>;
}

/** A rule that cannot be. */
export class RuleError extends PlacetError {
  /** Its name. */
  readonly rule: string;

  constructor(rule: string, message: string) {
    super('rules_invalid', message);
    this.name = 'RuleError';
    this.rule = rule;
  }
}

/**
 * Makes rules ready to decide with; what is left out keeps its default.
 *
 * Takes time linear in the letters of all words. What looking for them needs beyond that is made as comments are read.
 *
 * @example const rules = compileRules({ maxLinks: 3, moderationWords: 'casino\npoker' });
 * @throws RuleError `rules_invalid`, naming the rule and what was expected.
 */
export function compileRules(rules: Partial<ModerationRules> = {}): CompiledRules {
  const complete: ModerationRules = { ...defaultRules, ...rules };
  check(complete);
  const words = [
    parseWordList(complete.moderationWords),
    parseWordList(complete.disallowedWords),
  ] as const;
  const automaton = buildAutomaton(words);
  const names = complete.ownNames.split(/[\r\n]+/).map((line) => line.trim());
  const ownNames = new Map(names.map((name) => [nameSkeleton(name), name]));
  ownNames.delete('');
  return { rules: complete, automaton, words, ownNames };
}

// Rules come from files and forms, whatever their type says; a rule that is silently off is the worst outcome.
function check(rules: ModerationRules): void {
  for (const [name, value] of Object.entries(rules) as [string, unknown][]) {
    const model = Object.hasOwn(defaultRules, name)
      ? defaultRules[name as keyof ModerationRules]
      : undefined;
    if (model === undefined) {
      throw new RuleError(name, `Expected only known rules, got \`${name}\``);
    }
    if (typeof value !== typeof model) {
      throw invalid(name, `a ${typeof model}`, nameOf(value));
    }
    const bounds = Object.entries(ruleBounds).find(([one]) => one === name)?.[1];
    if (bounds && !isWithin(value, bounds)) {
      throw invalid(name, expectedWithin(bounds), String(value));
    }
  }
}

function nameOf(value: unknown): string {
  const type = typeof value;
  return type === 'undefined' ? type : `${type === 'object' ? 'an' : 'a'} ${type}`;
}

function invalid(rule: string, expected: string, got: string): RuleError {
  return new RuleError(rule, `Expected rule \`${rule}\` to be ${expected}, got ${got}`);
}
