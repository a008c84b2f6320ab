/** A distance in time, in the largest unit that fits; negative in the past. */
export interface RelativeTime {
  readonly value: number;
  readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';
}

const units = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** Says how long ago something was. Anything under a minute, and a clock that is behind, is now. */
export function relativeTime(then: number, now: number): RelativeTime {
  for (const [unit, length] of units) {
    const value = Math.floor((now - then) / length);
    if (value > 0) return { value: -value, unit };
  }
  return { value: 0, unit: 'second' };
}
