import type { Bounds } from '@placet/protocol';
import { html, type TemplateResult } from 'lit';
import type { DraftWords } from '../../strings/draft-words.js';
import type { ValueField } from './value-fields.js';

type Value = ValueField['value'];

/** The words for what something is by default. */
interface UsualStrings {
  readonly on: string;
  readonly off: string;
  readonly usually: (value: string) => string;
}

/**
 * What can be set, group by group; what an older server does not know is left out.
 *
 * @param groups The names in each group, in the order they are shown in.
 * @param field Draws one of them.
 */
export function fieldGroups<Group extends string, Name extends string>(
  groups: readonly (readonly [Group, readonly Name[]])[],
  legends: Readonly<Record<Group, string>>,
  values: Readonly<Record<string, Value>>,
  field: (name: Name, value: Value) => TemplateResult,
): readonly TemplateResult[] {
  return groups.map(
    ([group, names]) => html`
      <fieldset part="group">
        <legend>${legends[group]}</legend>
        ${names.flatMap((name) => {
          const value = values[name];
          return value === undefined ? [] : [field(name, value)];
        })}
      </fieldset>
    `,
  );
}

/** Says what something is by default; a text is said as it is. */
export function usuallySaid(usual: Value, strings: UsualStrings, locale: string): string {
  if (typeof usual === 'boolean') return strings.usually(usual ? strings.on : strings.off);
  if (typeof usual === 'number') {
    return strings.usually(new Intl.NumberFormat(locale).format(usual));
  }
  return strings.usually(usual);
}

/** Says what a number has to be. */
export function expectedSaid(
  { min, max, whole }: Bounds,
  { expectedWhole, expectedNumber }: DraftWords,
  locale: string,
): string {
  const numbers = new Intl.NumberFormat(locale);
  return (whole ? expectedWhole : expectedNumber)(numbers.format(min), numbers.format(max));
}
