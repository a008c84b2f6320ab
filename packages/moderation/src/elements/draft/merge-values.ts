import type { RuleValues } from '@placet/protocol';

/** What comes of two people's changes to the same values. */
export interface Merged {
  readonly values: RuleValues;
  /** What both changed, each to something else; `values` has it as it was changed here. */
  readonly both: readonly string[];
}

/**
 * Brings what was changed here and what somebody else saved together.
 *
 * @param base What both began with.
 * @param mine As it was changed here.
 * @param theirs As it is saved now.
 */
export function mergeValues(base: RuleValues, mine: RuleValues, theirs: RuleValues): Merged {
  const isMine = (name: string): boolean => Object.hasOwn(mine, name) && mine[name] !== base[name];
  const names = Object.keys(theirs);
  const merged = names.map((name) => [name, isMine(name) ? mine[name] : theirs[name]]);
  return {
    values: Object.fromEntries(merged) as RuleValues,
    both: names.filter(
      (name) => isMine(name) && theirs[name] !== base[name] && theirs[name] !== mine[name],
    ),
  };
}
