/** A drawing of four quarter discs, enough to tell two authors apart at a glance. */
export interface Avatar {
  /** Degrees on the colour circle. */
  readonly hue: number;
  /** One for each cell of a two by two grid: the corner that the quarter disc stands in. */
  readonly corners: readonly [Corner, Corner, Corner, Corner];
}

/** A corner of a cell, clockwise from the top left. */
export type Corner = 0 | 1 | 2 | 3;

/**
 * Draws an author by their random id alone. Nothing about the person goes into it, so nothing
 * about them can be read out of it, and no other site is asked for a picture.
 */
export function avatarOf(authorId: string): Avatar {
  let hash = 0x811c9dc5;
  for (let at = 0; at < authorId.length; at += 1) {
    hash = Math.imul(hash ^ authorId.charCodeAt(at), 0x01000193);
  }
  // The low bits of this hash (FNV-1a) are the weaker ones: fold the high ones in.
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
  const corner = (shift: number): Corner => ((hash >>> shift) & 3) as Corner;
  return {
    hue: ((hash >>> 8) % 24) * 15,
    corners: [corner(0), corner(2), corner(4), corner(6)],
  };
}
