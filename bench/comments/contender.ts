/** A thread of a size, and where its comments come from. */
export interface ThreadPlaces {
  readonly size: number;
  /** The address of the mock, on the page's own origin. */
  readonly mock: string;
  /** The address of the Placet server. */
  readonly placet: string;
}

/** One way of showing a thread. Selectors as in consent/contender.ts. */
export interface Commenter {
  readonly id: string;
  readonly name: string;
  readonly package?: string;
  /** Markup at the end of `<head>`, and where the thread belongs. */
  readonly head?: string;
  readonly thread: (places: ThreadPlaces) => string;
  /** The field that a comment is typed into. */
  readonly field: string;
  /** Each comment. */
  readonly comment: string;
  /** What shows more of them; none where all are shown at once. */
  readonly more?: string;
}
