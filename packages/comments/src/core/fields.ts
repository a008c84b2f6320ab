import { type FieldErrorCode, limits } from '@placet/protocol';

/** The fields of the form, in their order. */
export const fieldNames = ['text', 'name', 'email', 'website'] as const;

/** One field of the form. */
export type FieldName = (typeof fieldNames)[number];

/** What stands in the fields, as typed. */
export type FieldValues = Readonly<Record<FieldName, string>>;

/** What is wrong with which field. */
export type FieldErrors = Readonly<Partial<Record<FieldName, FieldErrorCode>>>;

/** What a form asks for. */
export interface FieldRules {
  readonly required: ReadonlySet<FieldName>;
  /** Tells whether a text is an address that the browser can open: `URL.canParse`. */
  readonly isUrl: (text: string) => boolean;
}

/** Finds what the server would refuse, by the limits of the protocol, before anything is sent. */
export function validateFields(values: FieldValues, { required, isUrl }: FieldRules): FieldErrors {
  const errors: Partial<Record<FieldName, FieldErrorCode>> = {};
  for (const field of fieldNames) {
    const value = values[field].trim();
    if (value === '') {
      if (required.has(field)) errors[field] = 'required';
    } else {
      const error = check[field](value, isUrl);
      if (error) errors[field] = error;
    }
  }
  return errors;
}

type Check = (value: string, isUrl: FieldRules['isUrl']) => FieldErrorCode | undefined;

const check: Readonly<Record<FieldName, Check>> = {
  text(value) {
    if (value.length > limits.text) return 'too_long';
    return isVisible(value) ? undefined : 'required';
  },
  name(value) {
    if (value.length > limits.name) return 'too_long';
    return isVisible(value) ? undefined : 'invalid';
  },
  email(value) {
    if (utf8Length(value) > limits.email) return 'too_long';
    return /^[^\s@]+@[^\s@]+$/.test(value) ? undefined : 'invalid';
  },
  website(value, isUrl) {
    const address = toAddress(value);
    if (address.length > limits.website) return 'too_long';
    // Some browsers take a space in the name of a host; no server does.
    return /^https?:\S+$/i.test(address) && isUrl(address) ? undefined : 'invalid';
  },
};

/** The address that somebody means by `example.org`: nobody types `https://` by hand. */
export function toAddress(typed: string): string {
  const text = typed.trim();
  // A colon before a digit names a port, not a scheme.
  return text === '' || /^[a-z][a-z\d+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`;
}

// Spaces, control, format and combining characters alone show nothing; the server refuses them too.
function isVisible(text: string): boolean {
  return /[^\p{Z}\p{C}\p{M}]/u.test(text);
}

function utf8Length(text: string): number {
  let octets = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    octets += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return octets;
}
