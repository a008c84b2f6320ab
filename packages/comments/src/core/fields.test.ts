import { nameSchema, textSchema, websiteSchema } from '@placet/protocol';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type FieldName, type FieldValues, toAddress, validateFields } from './fields.js';

const filled: FieldValues = { text: 'Hello', name: 'Ann', email: 'ann@example.org', website: '' };

function errorsIn(values: Partial<FieldValues>, required: readonly FieldName[] = ['text']): object {
  return validateFields(
    { ...filled, ...values },
    { required: new Set(required), isUrl: (text) => URL.canParse(text) },
  );
}

describe('the fields of a form', () => {
  it('pass as they are filled in by most people', () => {
    expect(errorsIn({})).toEqual({});
  });

  it.each<[Partial<FieldValues>, object]>([
    [{ text: '  \n' }, { text: 'required' }],
    [{ text: '\u202E\u200B' }, { text: 'required' }],
    [{ text: 'a'.repeat(10_001) }, { text: 'too_long' }],
    [{ name: '\u0301\u0301' }, { name: 'invalid' }],
    [{ name: 'n'.repeat(81) }, { name: 'too_long' }],
    [{ email: 'ann' }, { email: 'invalid' }],
    [{ email: 'ann @example.org' }, { email: 'invalid' }],
    [{ email: `${'é'.repeat(122)}@example.org` }, { email: 'too_long' }],
    [{ website: 'javascript:alert(1)' }, { website: 'invalid' }],
    [{ website: 'http://' }, { website: 'invalid' }],
    [{ website: `example.org/${'a'.repeat(200)}` }, { website: 'too_long' }],
  ])('are refused for %j', (values, errors) => {
    expect(errorsIn(values)).toEqual(errors);
  });

  it('are asked for where the site requires them, and only there', () => {
    const empty = { text: '', name: ' ', email: '', website: '' };
    expect(errorsIn(empty, ['text', 'name', 'email', 'website'])).toEqual({
      text: 'required',
      name: 'required',
      email: 'required',
      website: 'required',
    });
    expect(errorsIn({ ...empty, text: 'Hello' })).toEqual({});
  });

  it.each(['👩‍👩‍👧‍👦', '\u202Egnp', 'Zoë', '\u0301', '\u200B', 'n'.repeat(80), 'n'.repeat(81)])(
    'agree with the server about the name and the text %j',
    (value) => {
      const errors = errorsIn({ name: value, text: value }) as Record<string, unknown>;
      expect(errors['name'] === undefined).toBe(v.is(nameSchema, value));
      expect(errors['text'] === undefined).toBe(v.is(textSchema, value));
    },
  );

  it.each([
    ['example.org', 'https://example.org'],
    ['example.org:8080/a', 'https://example.org:8080/a'],
    [' http://example.org ', 'http://example.org'],
  ])('understand the website %j as %j', (typed, address) => {
    expect(toAddress(typed)).toBe(address);
    expect(v.is(websiteSchema, address)).toBe(true);
  });

  it('take an empty website for none', () => {
    expect(toAddress(' ')).toBe('');
  });
});
