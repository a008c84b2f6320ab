import type { RelativeTime } from '../core/index.js';

/** A text for each plural form that a language has; `#` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** What every catalog gets from `Intl`, in its own language. */
export interface Format {
  readonly plural: (count: number, forms: PluralForms) => string;
  readonly relativeTime: (time: RelativeTime) => string;
  readonly absoluteTime: (time: number) => string;
}

/** Makes the formatters of a language once, since making one is slow. */
export function formatIn(locale: string): Format {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  return {
    plural: (count, forms) =>
      (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count)),
    relativeTime: ({ value, unit }) => relative.format(value, unit),
    absoluteTime: (time) => dates.format(time),
  };
}

/**
 * Isolates a name inside a sentence (Unicode FSI and PDI), so that its direction, or an override
 * hidden in it, ends with the name.
 */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}
