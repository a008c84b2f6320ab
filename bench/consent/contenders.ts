import type { Contender } from './contender.ts';
import { floors } from './floors.ts';
import { peers } from './peers.ts';
import { placet } from './placet.ts';

/** All of them, as the tables list them. */
export const contenders: readonly Contender[] = [...floors, placet, ...peers];

/** Those whose id begins with one of `only`; all of them for none. */
export function chosen(only: readonly string[]): readonly Contender[] {
  return only.length === 0
    ? contenders
    : contenders.filter(({ id }) => only.some((start) => id.startsWith(start)));
}
