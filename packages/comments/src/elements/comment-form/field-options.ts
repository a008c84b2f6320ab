import { complain } from '@placet/base';
import type { FieldName } from '../../core/index.js';

/** Which fields a form shows and asks for. */
export interface FieldOptions {
  readonly shown: ReadonlySet<FieldName>;
  readonly required: ReadonlySet<FieldName>;
}

const optional: readonly FieldName[] = ['name', 'email', 'website'];

/** Reads the `fields` and `required` attributes. What is required is shown, whatever `fields` says. */
export function fieldOptions(
  host: Element,
  { fields, required }: { readonly fields: string; readonly required: string },
): FieldOptions {
  const asked = named(host, 'required', required);
  return {
    shown: new Set<FieldName>(['text', ...named(host, 'fields', fields), ...asked]),
    required: new Set<FieldName>(['text', ...asked]),
  };
}

function named(host: Element, attribute: string, value: string): FieldName[] {
  const words = value.split(/\s+/).filter(Boolean);
  const known = optional.filter((field) => words.includes(field));
  if (known.length < new Set(words).size) {
    complain(host, attribute, value, `any of ${optional.join(', ')}, separated by spaces`);
  }
  return known;
}
