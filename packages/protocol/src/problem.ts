import * as v from 'valibot';
import { type ProblemCode, problemCodes } from './problem-codes.js';
import { type Challenge, challengeSchema } from './work.js';

/** One field that is wrong, and how. */
export interface FieldError {
  /** The field's name in the request body, such as `name`. */
  readonly field: string;
  /** `required`, `too_long`, `invalid`: the reader's catalog has a sentence for each. */
  readonly code: FieldErrorCode;
}

/** The ways in which a single field can be wrong. */
export type FieldErrorCode = 'required' | 'too_long' | 'invalid';

/** A problem document (RFC 9457), the body of every answer that is not a success. */
export interface Problem {
  /** `urn:placet:problem:<code>`. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  /** A sentence for the developer; never matched, never shown to a visitor. */
  readonly detail?: string | undefined;
  /** The fields that are wrong, for `invalid`. */
  readonly errors?: readonly FieldError[] | undefined;
  /** Seconds to wait before trying again, as in the `Retry-After` header. */
  readonly retryAfter?: number | undefined;
  /** The server's clock in milliseconds since 1970, for `proof_expired`. */
  readonly now?: number | undefined;
  /** What to solve, for `work_required`. */
  readonly challenge?: Challenge | undefined;
}

const fieldErrorCodes: readonly FieldErrorCode[] = ['required', 'too_long', 'invalid'];

/** Validates a problem document that came over the wire. */
export const problemSchema: v.GenericSchema<unknown, Problem> = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  code: v.picklist(Object.keys(problemCodes) as ProblemCode[]),
  detail: v.optional(v.string()),
  errors: v.optional(v.array(v.object({ field: v.string(), code: v.picklist(fieldErrorCodes) }))),
  retryAfter: v.optional(v.number()),
  now: v.optional(v.number()),
  challenge: v.optional(challengeSchema),
});

/** What a problem may carry besides its code. */
export type ProblemDetails = Partial<Omit<Problem, 'type' | 'title' | 'status' | 'code'>>;

/** Makes the problem document for a code. */
export function problem(code: ProblemCode, more: ProblemDetails = {}): Problem {
  return { type: `urn:placet:problem:${code}`, ...problemCodes[code], code, ...more };
}

/** Turns valibot's issues into the fields that a form can show a sentence beside. */
export function fieldErrors(issues: readonly v.BaseIssue<unknown>[]): FieldError[] {
  return issues.map((issue) => ({
    field: issue.path?.map((step) => String(step.key)).join('.') ?? '',
    code:
      issue.type === 'max_length'
        ? 'too_long'
        : issue.received === 'undefined' || issue.type === 'min_length' || issue.received === '""'
          ? 'required'
          : 'invalid',
  }));
}
