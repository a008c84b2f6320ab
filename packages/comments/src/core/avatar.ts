/** A drawing of four quarter discs, enough to tell two authors apart at a glance. */
export interface Avatar {
  /** Degrees on the colour circle. */
  readonly hue: number;
  /** One for each cell of a two by two grid: the corner that the quarter disc stands in, clockwise from the top left. */
  readonly corners: readonly number[];
}

/**
 * Draws an author by their id alone, which is random already: its letters are the drawing. Nothing
 * about the person goes into it, so nothing about them can be read out of it, and no other site is
 * asked for a picture.
 */
export function avatarOf(authorId: string): Avatar {
  const at = (index: number): number => authorId.charCodeAt(index) || 0;
  return {
    hue: ((at(0) + at(1) * 5) % 24) * 15,
    corners: [2, 3, 4, 5].map((index) => at(index) % 4),
  };
}
