import type { Problem, ProblemCode } from '@placet/protocol';

/** Why no readable answer came: no network, no answer in time, no server there, or not ours. */
export type SilenceCode = 'offline' | 'timeout' | 'unreachable' | 'unreadable';

/**
 * What went wrong: a problem that the server named, or the reason why it could not be asked.
 *
 * The catalogs have a sentence for each code; nothing else of it is shown to visitors.
 */
export interface Trouble extends Pick<Problem, 'errors' | 'retryAfter' | 'now' | 'challenge'> {
  readonly code: ProblemCode | SilenceCode;
}

/** A value, or the trouble that came instead. Clients never throw. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble };

/** Wraps a value that was got. */
export function got<T>(value: T): Answer<T> {
  return { ok: true, value };
}

/** Wraps the trouble that came instead of a value. */
export function failed(
  code: Trouble['code'],
  more: Omit<Trouble, 'code'> = {},
): { readonly ok: false; readonly trouble: Trouble } {
  return { ok: false, trouble: { code, ...more } };
}
