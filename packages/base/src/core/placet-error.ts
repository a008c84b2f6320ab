/** An error that a program can tell apart by its stable `code`; the message is a sentence for its developer. */
export class PlacetError extends Error {
  /** Stable across releases, in snake case, such as `site_key_invalid`. */
  readonly code: string;

  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'PlacetError';
    this.code = code;
  }
}
