// What a run of the consent benchmark says, as tables.
import { titleOf } from '../lib/peers.ts';
import { brotliSize } from '../lib/site.ts';
import { paired, quartiles, type Series } from '../lib/stats.ts';
import { round, spread, table } from '../lib/table.ts';
import type { Contender } from './contender.ts';
import { pageOf } from './page.ts';
import type { Measured } from './visit.ts';

type All = ReadonlyMap<string, readonly Measured[]>;
type Figure = keyof Measured;

const places = { tracker: 'http://127.0.0.1:8080/tracker.js' };
const nothing: Contender = { id: '', name: '' };

/** What a contender's markup and configuration add to the page itself, brotli 11. */
function inThePage(contender: Contender): number {
  return brotliSize(pageOf(contender, places)) - brotliSize(pageOf(nothing, places));
}

/** The tables of a run. */
export function consentTables(contenders: readonly Contender[], all: All): string {
  const series = (id: string, figure: Figure): Series =>
    (all.get(id) ?? []).map((one) => one[figure]);
  const median = (id: string, figure: Figure): number => quartiles(series(id, figure))[1];
  /** How many times as much as `other`, within each round. */
  const times = (id: string, other: string, figure: Figure): string =>
    spread(quartiles(paired(series(id, figure), series(other, figure))));
  /** What is added to the blank page, within each round. */
  const over = (id: string, figure: Figure): string => {
    const blank = series('blank', figure);
    const added = series(id, figure).map((value, at) => value - (blank[at] ?? Number.NaN));
    return spread(quartiles(added));
  };
  const asking = contenders.filter(({ accept }) => accept !== undefined);

  const octets = table(
    [
      '',
      'first visit, files',
      'octets',
      '÷ Placet',
      'returning, octets',
      '÷ Placet',
      'in the page',
    ],
    asking.map((one) => {
      const [first, again] = [median(one.id, 'firstOctets'), median(one.id, 'againOctets')];
      return [
        titleOf(one),
        round(median(one.id, 'firstFiles')),
        round(first),
        round(first / median('placet', 'firstOctets')),
        round(again),
        round(again / median('placet', 'againOctets')),
        round(inThePage(one)),
      ];
    }),
  );
  const first = table(
    [
      '',
      'to the banner',
      '÷ Placet',
      'over a slow network',
      '÷ Placet',
      'main thread until then ÷ Placet',
    ],
    asking.map((one) => [
      titleOf(one),
      times(one.id, 'floor', 'banner'),
      times(one.id, 'placet', 'banner'),
      times(one.id, 'floor', 'bannerSlow'),
      times(one.id, 'placet', 'bannerSlow'),
      times(one.id, 'placet', 'bannerCpu'),
    ]),
  );
  const cost = table(
    [
      '',
      'script ÷ floor',
      '÷ Placet',
      'main thread ÷ floor',
      '÷ Placet',
      'accept to tracker ÷ floor',
      '÷ Placet',
    ],
    contenders.map((one) => [
      titleOf(one),
      times(one.id, 'floor', 'script'),
      times(one.id, 'placet', 'script'),
      times(one.id, 'floor', 'task'),
      times(one.id, 'placet', 'task'),
      times(one.id, 'floor', 'accept'),
      times(one.id, 'placet', 'accept'),
    ]),
  );
  const left = table(
    ['', 'layout shift', 'heap over blank, KiB', 'elements over blank'],
    asking.map((one) => [
      titleOf(one),
      round(median(one.id, 'shift')),
      over(one.id, 'heap'),
      over(one.id, 'elements'),
    ]),
  );
  const again = table(
    [
      '',
      'script ÷ floor',
      '÷ Placet',
      'main thread ÷ floor',
      '÷ Placet',
      'to the tracker ÷ floor',
      '÷ Placet',
      'heap over blank, KiB',
      'elements over blank',
    ],
    asking.map((one) => [
      titleOf(one),
      times(one.id, 'floor', 'againScript'),
      times(one.id, 'placet', 'againScript'),
      times(one.id, 'floor', 'againTask'),
      times(one.id, 'placet', 'againTask'),
      times(one.id, 'floor', 'againTracker'),
      times(one.id, 'placet', 'againTracker'),
      over(one.id, 'againHeap'),
      over(one.id, 'againElements'),
    ]),
  );
  const floors = (
    ['banner', 'bannerSlow', 'task', 'script', 'accept', 'againTask', 'againTracker'] as const
  )
    .map((figure) => `${figure} ${spread(quartiles(series('floor', figure)))}`)
    .join(', ');
  return `**Octets** (brotli 11; files that the page asked for, each compressed by itself; “in the page” is the markup and configuration)

${octets}

**First visit: time** (processor slowed 4×; the first two columns ÷ floor)

${first}

**First visit: processor time and acceptance** (processor slowed 4×)

${cost}

**First visit: what it leaves in the page**

${left}

**Returning visitor** (accepted before; processor slowed 4×)

${again}

The floor itself, 1.00 in every ratio above, in milliseconds of this machine in this run: ${floors}.`;
}
