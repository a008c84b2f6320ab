// What a run of the comments benchmark says, as tables.
import { titleOf } from '../lib/peers.ts';
import { paired, quartiles, type Series } from '../lib/stats.ts';
import { round, spread, table } from '../lib/table.ts';
import type { Commenter } from './contender.ts';
import type { Measured } from './visit.ts';

/** The tables of one size of thread. */
export function commentsTables(
  size: number,
  commenters: readonly Commenter[],
  all: ReadonlyMap<string, readonly Measured[]>,
): string {
  const series = (id: string, figure: keyof Measured): Series =>
    (all.get(id) ?? []).map((one) => one[figure]);
  const median = (id: string, figure: keyof Measured): string =>
    round(quartiles(series(id, figure))[1]);
  const times = (id: string, other: string, figure: keyof Measured): string =>
    spread(quartiles(paired(series(id, figure), series(other, figure))));

  const reading = table(
    [
      '',
      'octets',
      'shown',
      'to the form ÷ DOM',
      'to the first comment ÷ DOM',
      '÷ Placet',
      'main thread ÷ DOM',
      '÷ Placet',
      'heap, KiB',
      'elements',
    ],
    commenters.map((one) => [
      titleOf(one),
      median(one.id, 'octets'),
      median(one.id, 'shown'),
      times(one.id, 'dom', 'field'),
      times(one.id, 'dom', 'comment'),
      times(one.id, 'placet', 'comment'),
      times(one.id, 'dom', 'task'),
      times(one.id, 'placet', 'task'),
      median(one.id, 'heap'),
      median(one.id, 'elements'),
    ]),
  );
  const writing = table(
    [
      '',
      'key to frame ÷ DOM',
      '÷ Placet',
      'main thread a key ÷ DOM',
      '÷ Placet',
      'all loaded: shown',
      'time ÷ Placet',
      'main thread ÷ Placet',
      'heap, KiB',
      'elements',
    ],
    commenters.map((one) => [
      titleOf(one),
      times(one.id, 'dom', 'key'),
      times(one.id, 'placet', 'key'),
      times(one.id, 'dom', 'keyTask'),
      times(one.id, 'placet', 'keyTask'),
      median(one.id, 'allShown'),
      one.more ? times(one.id, 'placet', 'all') : 'all at once',
      one.more ? times(one.id, 'placet', 'allTask') : 'all at once',
      median(one.id, 'allHeap'),
      median(one.id, 'allElements'),
    ]),
  );
  return `**${size.toLocaleString('en')} comments: reading**\n\n${reading}\n\n**${size.toLocaleString('en')} comments: writing, and loading all**\n\n${writing}`;
}
