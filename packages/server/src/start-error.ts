/** A start that failed for a reason its message says in one sentence. */
export class StartError extends Error {}
