/** A distance in time, in the largest unit that fits; negative in the past. */
export interface RelativeTime {
  readonly value: number;
  readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Says how long ago something was. Anything under a minute, and a clock that is behind, is now. */
export function relativeTime(then: number, now: number): RelativeTime {
  const ago = now - then;
  if (ago < minute) return { value: 0, unit: 'second' };
  if (ago < hour) return { value: -Math.floor(ago / minute), unit: 'minute' };
  if (ago < day) return { value: -Math.floor(ago / hour), unit: 'hour' };
  if (ago < 30 * day) return { value: -Math.floor(ago / day), unit: 'day' };
  if (ago < 365 * day) return { value: -Math.floor(ago / (30 * day)), unit: 'month' };
  return { value: -Math.floor(ago / (365 * day)), unit: 'year' };
}
