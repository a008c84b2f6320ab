/** Numbers and times as a language writes them. */
export interface Formats {
  number(n: number): string;
  /** How long ago, in the largest unit that is full. */
  ago(then: number, now: number): string;
  /** Day and time, for a tooltip. */
  full(then: number): string;
}

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

const made = new Map<string, Formats>();

/** The formats of a language; made once, since making them is slow. */
export function formatsOf(locale: string): Formats {
  const known = made.get(locale);
  if (known) return known;
  const numbers = new Intl.NumberFormat(locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' });
  const formats: Formats = {
    number: (n) => numbers.format(n),
    ago(then, now) {
      // A clock that is behind the server's must not speak of the future.
      const past = Math.max(0, now - then);
      const [unit, length] = units.find(([, ms]) => past >= ms) ?? ['second', Infinity];
      return relative.format(-Math.floor(past / length), unit);
    },
    full: (then) => dates.format(then),
  };
  made.set(locale, formats);
  return formats;
}
