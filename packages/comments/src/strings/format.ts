import type { RelativeTime } from '@placet/base/core';

/** A text for each plural form that a language has; `#` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** What every language gets from `Intl`. */
export interface Format {
  readonly plural: (count: number, forms: PluralForms) => string;
  readonly relativeTime: (time: RelativeTime) => string;
  readonly absoluteTime: (time: number) => string;
}

const made = new Map<string, Format>();

function once<T>(make: () => T): () => T {
  let one: T | undefined;
  return () => (one ??= make());
}

/** The formatters of a language, each made once and when it is first needed, since making them is slow. */
export function formatIn(locale: string): Format {
  const known = made.get(locale);
  if (known) return known;
  const rules = once(() => new Intl.PluralRules(locale));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const dates = once(
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }),
  );
  const format: Format = {
    plural: (count, forms) =>
      (forms[rules().select(count)] ?? forms.other).replace('#', numbers().format(count)),
    relativeTime: ({ value, unit }) => relative().format(value, unit),
    absoluteTime: (time) => dates().format(time),
  };
  made.set(locale, format);
  return format;
}

/**
 * Isolates a name inside a sentence (Unicode FSI and PDI), so that its direction, or an override
 * hidden in it, ends with the name.
 */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}
