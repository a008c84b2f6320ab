// What is said of a series of measurements: medians, quartiles, and ratios taken within one round.

/** The lower quartile, the median and the upper quartile. */
export type Quartiles = readonly [low: number, median: number, high: number];

/** The quartiles of some values, interpolated; of none they are not a number. */
export function quartiles(values: readonly number[]): Quartiles {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const low = sorted[Math.floor(place)] ?? Number.NaN;
    const high = sorted[Math.ceil(place)] ?? Number.NaN;
    return low + (high - low) * (place - Math.floor(place));
  };
  return [at(0.25), at(0.5), at(0.75)];
}

/** What was measured of one contender: a value a round, not a number where it failed. */
export type Series = readonly number[];

/**
 * The quotients of two series, each taken within its round: what slowed the machine in a round slowed both.
 * Rounds in which the divisor is nothing count for nothing.
 */
export function paired(values: Series, divisors: Series): number[] {
  return values
    .map((value, round) => value / (divisors[round] ?? Number.NaN))
    .filter((ratio) => Number.isFinite(ratio));
}

/** The same things in an order that chance makes anew. */
export function shuffled<T>(things: readonly T[]): T[] {
  const left = [...things];
  const order: T[] = [];
  while (left.length > 0) order.push(...left.splice(Math.floor(Math.random() * left.length), 1));
  return order;
}
