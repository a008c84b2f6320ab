import { type Problem, problem, type ProblemCode } from '@placet/protocol';

/** A request that cannot be answered as it was meant; becomes the problem document of its answer. */
export class ProblemError extends Error {
  /** The document to answer with. */
  readonly problem: Problem;

  constructor(
    code: ProblemCode,
    more?: Partial<Pick<Problem, 'detail' | 'errors' | 'retryAfter' | 'now'>>,
  ) {
    super(code);
    this.name = 'ProblemError';
    this.problem = problem(code, more);
  }
}
