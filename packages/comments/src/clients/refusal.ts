import type { FieldErrorCode, Submission } from '@placet/protocol';
import { type Answer, failed, got, type Trouble, validateFields } from '../core/index.js';

/** Ends a change without one, and says why. */
export class Refusal extends Error {
  readonly trouble: Trouble;

  constructor(code: Trouble['code'], more: Omit<Trouble, 'code'> = {}) {
    super(code);
    this.trouble = { code, ...more };
  }
}

/** Wraps what is done on the device: nothing throws. */
export async function answered<T>(act: () => Promise<T>): Promise<Answer<T>> {
  try {
    return got(await act());
  } catch (error) {
    // Anything else is a device that keeps nothing.
    return error instanceof Refusal ? { ok: false, trouble: error.trouble } : failed('unavailable');
  }
}

/** What a server would refuse, is refused here. */
export function check({
  text,
  name,
  website = '',
}: Pick<Submission, 'text' | 'name' | 'website'>): void {
  const wrong = validateFields(
    { text, name, email: '', website },
    { required: new Set(['text']), isUrl: (url) => URL.canParse(url) },
  );
  const errors = Object.entries(wrong).map(([field, code]: [string, FieldErrorCode]) => ({
    field,
    code,
  }));
  if (errors.length > 0) throw new Refusal('invalid', { errors });
}
