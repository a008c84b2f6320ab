import type { AppContext } from '../app-deps.js';
import { ProblemError } from '../domain/problem-error.js';
import { readText } from './json-body.js';

/**
 * Reads a plain form, as browsers send it without JavaScript.
 *
 * @throws ProblemError `malformed` or `too_large`.
 */
export async function readForm(c: AppContext): Promise<Readonly<Record<string, string>>> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) {
    throw new ProblemError('malformed', {
      detail: 'Expected Content-Type: application/x-www-form-urlencoded.',
    });
  }
  return Object.fromEntries(new URLSearchParams(await readText(c.req.raw)));
}
