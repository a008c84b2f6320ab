import { relativeTime } from '@placet/base/core';

/** Numbers and times as a language writes them. */
export interface Formats {
  number(n: number): string;
  /** How long ago, in the largest unit that is full. */
  ago(then: number, now: number): string;
  /** Day and time, for a tooltip. */
  full(then: number): string;
  /** Several things as one text. */
  list(parts: readonly string[]): string;
}

const made = new Map<string, Formats>();

/** The formats of a language; made once, since making them is slow. */
export function formatsOf(locale: string): Formats {
  const known = made.get(locale);
  if (known) return known;
  const numbers = new Intl.NumberFormat(locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const lists = new Intl.ListFormat(locale, { style: 'narrow', type: 'unit' });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' });
  const formats: Formats = {
    number: (n) => numbers.format(n),
    ago(then, now) {
      const { value, unit } = relativeTime(then, now);
      return relative.format(value, unit);
    },
    full: (then) => dates.format(then),
    list: (parts) => lists.format(parts),
  };
  made.set(locale, formats);
  return formats;
}
