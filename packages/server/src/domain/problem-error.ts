import { type Problem, problem, type ProblemCode, type ProblemDetails } from '@placet/protocol';

/** A request that cannot be answered as it was meant; becomes the problem document of its answer. */
export class ProblemError extends Error {
  /** The document to answer with. */
  readonly problem: Problem;

  constructor(code: ProblemCode, more?: ProblemDetails) {
    super(code);
    this.name = 'ProblemError';
    this.problem = problem(code, more);
  }
}
