import { complain } from '@placet/base';
import type { FieldName } from '../../core/index.js';

/** Which fields a form shows and asks for, in their order. */
export interface FieldOptions {
  readonly shown: readonly FieldName[];
  readonly required: readonly FieldName[];
}

/** What a form wants, and what it found out. */
export interface FieldWishes extends Element {
  readonly fields: string;
  readonly required: string;
}

const optional: readonly FieldName[] = ['name', 'email', 'website'];

/**
 * Reads the `fields` and `required` attributes. What is required is shown, whatever `fields` says.
 *
 * @param nameRequired The server insists on a name.
 * @param isEmailUnsent An address cannot be sealed: then it is not asked for, whoever requires it.
 */
export function fieldOptions(
  host: FieldWishes,
  nameRequired: boolean,
  isEmailUnsent: boolean,
): FieldOptions {
  const wanted = words(host, 'fields');
  const asked = words(host, 'required');
  if (nameRequired) asked.push('name');
  const possible = optional.filter((field) => !isEmailUnsent || field !== 'email');
  return {
    shown: ['text', ...possible.filter((field) => [...wanted, ...asked].includes(field))],
    required: ['text', ...possible.filter((field) => asked.includes(field))],
  };
}

function words(host: FieldWishes, attribute: 'fields' | 'required'): string[] {
  const value = host[attribute];
  const given = value.split(/\s+/).filter(Boolean);
  if (given.some((word) => !(optional as readonly string[]).includes(word))) {
    complain(host, attribute, value, 'any of name, email, website');
  }
  return given;
}
