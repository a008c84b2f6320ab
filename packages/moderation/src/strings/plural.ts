/** The forms a language may need; `other` serves for the missing ones. */
export type PluralForms = { readonly other: string } & Partial<
  Readonly<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>
>;

/** Makes the function that picks a form and writes the number where the form says `#`. */
export function plurals(locale: string): (n: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (n, forms) =>
    (forms[rules.select(n)] ?? forms.other).replace('#', () => numbers.format(n));
}
