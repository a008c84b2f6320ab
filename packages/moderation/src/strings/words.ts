import type { WordMatch } from '../core/index.js';

/** The words of a list that were found, each once, in the order in which they stand in the comment. */
export function distinctWords(matches: readonly WordMatch[]): readonly string[] {
  return [...new Set(matches.map(({ word }) => word))];
}
