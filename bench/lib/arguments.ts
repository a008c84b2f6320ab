import { parseArgs } from 'node:util';

/** What a benchmark is told on its command line. */
export interface BenchArguments {
  /** How often each contender is measured. */
  readonly rounds: number;
  /** Measures only those whose id begins with one of these. */
  readonly only: readonly string[];
  /** The sizes of threads, where there are threads. */
  readonly sizes: readonly number[];
  /** Writes the tables into the README. */
  readonly record: boolean;
}

/** Reads `--rounds 7 --only placet,klaro --record`. */
export function readArguments(): BenchArguments {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '7' },
      only: { type: 'string', default: '' },
      sizes: { type: 'string', default: '100,1000,10000' },
      record: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Error(`Expected --rounds to be a whole number from 1, not "${values.rounds}"`);
  }
  const sizes = values.sizes.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
    throw new Error(`Expected --sizes to be whole numbers such as 100,1000, not "${values.sizes}"`);
  }
  return { rounds, only: values.only.split(',').filter(Boolean), sizes, record: values.record };
}
