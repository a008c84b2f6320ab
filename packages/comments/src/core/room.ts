/** How far a text is from its limit: `left` is what fits still, `over` what must go. */
export type Room = { readonly left: number } | { readonly over: number };

/**
 * Counts for a person what the protocol counts in UTF-16 code units.
 *
 * What must go is counted in characters as they are seen, so that removing one emoji of eleven
 * units is removing one. What fits is counted in plain letters, which are one unit each.
 */
export function roomIn(text: string, limit: number): Room {
  if (text.length <= limit) return { left: limit - text.length };
  let over = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(text)) {
    if (index + segment.length > limit) over += 1;
  }
  return { over };
}
